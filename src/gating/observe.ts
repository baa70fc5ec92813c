import type { Released } from '../core/types.js';

/**
 * Gates what is in this shadow root too, now and later, as in the document. Returns what forgets the root; what was
 * released in it stays.
 */
export function observeRoot({ roots, gates }: Released, root: ParentNode): () => void {
  roots.add(root);
  gates.forEach((look) => look());
  return () => {
    roots.delete(root);
    gates.forEach((look) => look());
  };
}
