import type { Consent } from '../core/types.js';

/** When an element was released, in milliseconds of `performance.now()`; `NaN` where only that it was is known. */
export function releasedAt(element: Element, { released }: Consent<string>): number | null {
  // Another copy of the library on the page may keep a set, without times.
  const { elements } = released as { elements: WeakSet<Element> & Partial<WeakMap<Element, number>> };
  return elements.has(element) ? (elements.get?.(element) ?? NaN) : null;
}
