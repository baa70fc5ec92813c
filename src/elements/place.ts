import type { Appearance, Consent } from '../core/types.js';

/** A host of the interface, with what the style sheets go by. */
export function make(name: string, consent: Consent<string>): HTMLElement {
  const element = Object.assign(document.createElement(name), { consent });
  const { appearance = {} } = consent.settings;
  // Search engines would otherwise quote the banner instead of the page.
  element.dataset.nosnippet = '';
  for (const key of ['position', 'density', 'scheme'] as const)
    if (appearance[key]) element.setAttribute(key, appearance[key]);
  return element;
}

/**
 * Beside the body, which belongs to the page and its framework, and before it, so that the keyboard meets the question
 * first.
 */
export function placeBeside(element: Element): void {
  const { body, documentElement } = document as { body: HTMLElement | null; documentElement: HTMLElement };
  if (!element.isConnected) documentElement.insertBefore(element, body);
}

/** Where its layout wants it: an inline banner in the page's own element, every other one beside the body. `again` is called when it should be tried once more. Returns whether it has come just now. */
export function placeBanner(banner: Element, again: () => void, { layout = 'card' }: Appearance = {}): boolean {
  if (banner.isConnected) return false;
  // The element may not be parsed yet.
  if (layout === 'inline' && document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', again);
    return false;
  }
  const place = layout === 'inline' ? document.querySelector('[data-consentry="banner"]') : undefined;
  if (__DEV__ && place === null) {
    console.error(
      '[consentry] appearance.layout is "inline", and no element has data-consentry="banner": the banner is a card. Add <div data-consentry="banner"></div> where it is to stand.',
    );
  }
  banner.setAttribute('layout', place === null ? 'card' : layout);
  if (place) place.append(banner);
  else placeBeside(banner);
  // One that could not be filled has gone again.
  return banner.isConnected;
}
