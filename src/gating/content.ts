import type { TrustedTypesPolicy } from './trusted-types.js';

const names = ['src', 'srcset', 'href', 'poster'];

/**
 * Lets content load what its inert attributes name, or takes that away again: an image, frame, picture, video, audio,
 * embed, object or link, with the sources in it that are not gated by themselves. Shuts it where there is no policy. What was
 * downloaded cannot be taken back; a frame is emptied, and a player is stopped.
 */
export function setContent(element: Element, policy?: TrustedTypesPolicy): void {
  // Put in again by that, a frame belongs to no entry of the history: all engines that come back to a page open again what its
  // frames showed, whoever allows it by then.
  if (policy) setContent(element);
  for (const part of [element, ...element.querySelectorAll('source,track,img')]) {
    if (part !== element && part.hasAttribute('data-consent')) continue;
    for (const name of names) {
      const value = part.getAttribute('data-' + name);
      const target = part.localName === 'object' ? 'data' : name;
      if (value === null) continue;
      if (policy) part.setAttribute(target, policy.createScriptURL(value));
      else part.removeAttribute(target);
    }
  }
  // A player does not look at its sources again by itself.
  (element as Partial<HTMLMediaElement>).load?.();
  // Put in again, a frame without `src` is empty; any other way would leave what it showed in the history.
  if (!policy) element.replaceWith(element);
}
