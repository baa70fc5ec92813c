import type { Released } from '../../src/core/types.js';

/** As in a document in which nothing was let go yet. */
export function noneReleased(): Released {
  return {
    categories: new Set(),
    elements: new WeakMap(),
    urls: new Set(),
    opened: new Set(),
    roots: new Set(),
    gates: new Set(),
  };
}
