import { webUrl } from '../core/web-url.js';

/** A URL of the web that an attribute holds; nothing else is loaded. */
export function urlIn(element: Element, name: string): URL | undefined {
  return webUrl(element.getAttribute(name), document.baseURI);
}

/** The service, or else the category, that must be granted for an embed to open. */
export function idOf(embed: Element): string {
  return embed.getAttribute('service') ?? embed.getAttribute('category') ?? '';
}
