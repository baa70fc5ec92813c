import type { Consent, Released } from '../core/types.js';

/** What all copies of this library in one document share: a script tag and an npm bundle are two copies. */
export interface DocumentRegistry {
  /** By the name of the cookie. */
  readonly live: Record<string, Consent<string> | undefined>;
  readonly released: Released;
}

const key = Symbol.for('consentry');

/** The registry of this document, made on first use; on a server, a new one each time. */
export function documentRegistry(): DocumentRegistry {
  const holder = ((globalThis.document as unknown) ?? {}) as { [key]?: DocumentRegistry };
  return (holder[key] ??= {
    live: Object.create(null) as DocumentRegistry['live'],
    released: {
      categories: new Set(),
      elements: new WeakMap(),
      urls: new Set(),
      opened: new Set(),
      roots: new Set(),
      gates: new Set(),
    },
  });
}
