import type { Settings } from './types.js';

/** Development only: tells of an id that is neither a category nor a service. */
export function warnOfUnknown(ids: readonly string[], { categories, services }: Settings<string>): void {
  const known = [...categories, ...services].map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    console.error(`[consentry] unknown-id "${id}". It is denied; known: ${known.join(', ')}.`);
  }
}
