import { observeRoot } from './gating/observe.js';
import { documentRegistry } from './storage/document-registry.js';

/**
 * Gates what is in this shadow root too, now and later, as in the document. Returns what forgets the root; what was
 * released in it stays. It may come before `createConsent`, and does nothing on a server.
 */
export function observe(root: ParentNode): () => void {
  return observeRoot(documentRegistry().released, root);
}
