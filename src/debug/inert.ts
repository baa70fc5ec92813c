import { loadingAttributes } from './urls.js';

/** What waits in inert attributes; of a picture, a film or a sound also in its sources. */
export function inertOf(element: Element): { readonly at: Element; readonly name: string }[] {
  return [element, ...element.querySelectorAll(':scope > :is(source, track, img)')].flatMap((at) =>
    loadingAttributes.filter((name) => at.hasAttribute(`data-${name}`)).map((name) => ({ at, name })),
  );
}

/** Whether all that waited in it is in force. */
export function isOpen(element: Element): boolean {
  const inert = inertOf(element);
  return inert.length > 0 && inert.every(({ at, name }) => at.getAttribute(name) === at.getAttribute(`data-${name}`));
}
