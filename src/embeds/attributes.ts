/** A URL of the web that an attribute holds; nothing else is loaded: `javascript:` would run in the page itself. */
export function urlIn(element: Element, name: string): URL | undefined {
  try {
    // An attribute that is missing makes no URL.
    const url = new URL(element.getAttribute(name) || '//', document.baseURI);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The service, or else the category, that must be granted for an embed to open. */
export function idOf(embed: Element): string {
  return embed.getAttribute('service') ?? embed.getAttribute('category') ?? '';
}
