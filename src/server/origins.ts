import type { Asked } from './asked.js';

/** What the headers of a request say about the page that sent it. */
export interface Sender {
  /** Whether this page may send here. */
  readonly allowed: boolean;
  /** By which the browser lets a page of another origin see the answer; none where it is the same, or may not. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Who may send: pages of the same origin, those on the list, and what is no browser and so names no origin. Decided by what
 * browsers set and no page can (Fetch Standard, forbidden request-header names).
 */
export function senderOf(request: Asked, allowedOrigins: readonly string[]): Sender {
  const origin = request.headers.get('origin');
  // Caches, and the same answer must not be handed to another page.
  const vary = { vary: 'Origin' };
  if (origin === null || isSameOrigin(request, origin)) return { allowed: true, headers: vary };
  if (!allowedOrigins.includes(origin)) return { allowed: false, headers: vary };
  return { allowed: true, headers: { ...vary, 'access-control-allow-origin': origin } };
}

/** The answer to the question that browsers ask before they send JSON to another origin. */
export function preflight({ headers }: Sender, methods: string): Response {
  const allow = {
    'access-control-allow-methods': methods,
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '7200',
  };
  return new Response(null, { status: 204, headers: { ...headers, ...allow } });
}

/**
 * Whether it is of this site, and not of another: for answers that set a cookie. What says nothing of itself is not, for every
 * browser says so in a POST.
 */
export function isSameSite(request: Asked, allowedOrigins: readonly string[]): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'same-site';
  const origin = request.headers.get('origin');
  return origin !== null && (isSameOrigin(request, origin) || allowedOrigins.includes(origin));
}

/** Behind a proxy that ends TLS the scheme is another one here; the host is what counts. */
function isSameOrigin({ headers, url }: Asked, origin: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const host = headers.get('host') ?? new URL(url).host;
  return /^https?:\/\/(.+)$/.exec(origin)?.[1] === host.toLowerCase();
}
