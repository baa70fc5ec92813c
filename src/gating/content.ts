import { evaluate } from '../core/expression.js';
import type { Consent, Released } from '../core/types.js';

const names = ['src', 'srcset', 'href'] as const;

/** Lets an image or a frame load what its inert attributes name. */
export function openContent(element: Element, released: Released): void {
  released.elements.add(element);
  for (const name of names) {
    const value = element.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
}

/** Shuts what is open and no longer allowed. What was downloaded cannot be taken back; a frame is emptied. */
export function closeContent(element: Element, consent: Consent<string>): void {
  const { released } = consent;
  if (element instanceof HTMLScriptElement || !released.elements.has(element)) return;
  if (evaluate(element.getAttribute('data-consent') ?? '', consent.state)) return;
  released.elements.delete(element);
  // Taking `src` away does not empty a frame.
  if (element instanceof HTMLIFrameElement) element.src = 'about:blank';
  for (const name of names) {
    if (element.hasAttribute(`data-${name}`)) element.removeAttribute(name);
  }
}
