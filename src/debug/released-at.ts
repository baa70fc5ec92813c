import type { Consent } from '../core/types.js';

/** A core that is older than this overlay keeps a set, without times. */
type Kept = Pick<WeakMap<Element, number>, 'has'> & { get?: (element: Element) => number | undefined };

/** When an element was released, in milliseconds of `performance.now()`; `NaN` where only that it was is known. */
export function releasedAt(element: Element, { released }: Consent<string>): number | null {
  const elements = released.elements as Kept;
  return elements.has(element) ? (elements.get?.(element) ?? NaN) : null;
}
