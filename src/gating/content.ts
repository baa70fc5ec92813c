import { evaluate } from '../core/expression.js';
import type { ConsentState } from '../core/types.js';

const names = ['src', 'srcset', 'href'] as const;

/** Lets an image or a frame load what its inert attributes name. */
export function openContent(element: Element, opened: Set<Element>): void {
  opened.add(element);
  for (const name of names) {
    const value = element.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
}

/** Shuts what is open and no longer allowed. What was downloaded cannot be taken back; a frame is emptied. */
export function closeContent(element: Element, opened: Set<Element>, state: ConsentState<string>): void {
  if (evaluate(element.getAttribute('data-consent') ?? '', state)) return;
  opened.delete(element);
  for (const name of names) {
    if (element.hasAttribute(`data-${name}`)) element.removeAttribute(name);
  }
  // Put in again, a frame without `src` is empty; any other way would leave what it showed in the history.
  element.replaceWith(element);
}
