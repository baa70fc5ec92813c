/** The attributes that load something; `data-…` of the same name is inert. */
export const loadingAttributes: readonly string[] = ['src', 'href', 'srcset', 'poster'];

/** The URL that a gated element stands for, of several the first; `null` for what is inline. */
export function urlOf(element: Element): string | null {
  const names = [...loadingAttributes.map((name) => `data-${name}`), ...loadingAttributes, 'data'];
  // A film or a picture may have it in a source.
  const values = [element, ...element.querySelectorAll('source')].flatMap((one) =>
    names.map((name) => one.getAttribute(name)),
  );
  const value = values.find((one) => one !== null);
  // A set of images is a list of URLs, each with its width.
  return value == null ? null : absolute(value.trim().split(/\s/, 1)[0]!);
}

/** As the browser asks for it. */
export function absolute(url: string): string {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return url;
  }
}

/** Without protocol and the values of its query, which may say whose page this is: `example.com/t.js?id=…`. */
export function withoutValues(url: string): string {
  try {
    const { protocol, host, pathname, searchParams } = new URL(url, document.baseURI);
    if (!host) return `${protocol}…`;
    const query = [...new Set(searchParams.keys())].map((name) => `${name}=…`).join('&');
    return host + pathname + (query && `?${query}`);
  } catch {
    return '(not a URL)';
  }
}

/** Whether a URL is on a host as a Content-Security-Policy writes it: `https://*.hotjar.com`. Never on the page's own. */
export function isOn(url: string, pattern: string): boolean {
  const [, wanted = '', wantedPort] = /^(?:\w+:\/\/)?([^/:]+)(?::(\w+|\*))?/.exec(pattern) ?? [];
  const { host, hostname, port } = partsOf(url);
  if (!host || host === location.host || (wantedPort && wantedPort !== '*' && wantedPort !== port)) return false;
  return wanted.startsWith('*.') ? hostname.endsWith(wanted.slice(1)) : hostname === wanted;
}

function partsOf(url: string): Pick<URL, 'host' | 'hostname' | 'port'> {
  try {
    return new URL(url, document.baseURI);
  } catch {
    return { host: '', hostname: '', port: '' };
  }
}

/** What the browser has fetched of a URL, or is done with. */
export function fetchesOf(url: string): PerformanceResourceTiming[] {
  return performance.getEntriesByName(url, 'resource') as PerformanceResourceTiming[];
}
