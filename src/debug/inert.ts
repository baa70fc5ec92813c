import { loadingAttributes } from './urls.js';

/** An inert attribute, and the one that it becomes. */
export interface Inert {
  readonly at: Element;
  readonly from: string;
  readonly to: string;
}

/** What waits in inert attributes; of a picture, a film or a sound also in its sources, unless they have a gate of their own. */
export function inertOf(element: Element): Inert[] {
  const parts = [...element.querySelectorAll('source, track, img')].filter(
    (part) => !part.hasAttribute('data-consent'),
  );
  return [element, ...parts].flatMap((at) =>
    loadingAttributes
      .filter((name) => at.hasAttribute(`data-${name}`))
      .map((name) => ({ at, from: `data-${name}`, to: targetOf(at, name) })),
  );
}

/** Whether all that waited in it is in force. */
export function isOpen(element: Element): boolean {
  const inert = inertOf(element);
  return inert.length > 0 && inert.every(({ at, from, to }) => at.getAttribute(to) === at.getAttribute(from));
}

/** The first attribute by which the element itself loads something now. */
export function liveAttribute(element: Element): string | undefined {
  return loadingAttributes.map((name) => targetOf(element, name)).find((name) => element.hasAttribute(name));
}

function targetOf({ localName }: Element, name: string): string {
  return localName === 'object' && name === 'src' ? 'data' : name;
}
