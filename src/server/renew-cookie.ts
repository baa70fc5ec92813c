import { parseDecision } from '../core/cookie-format.js';
import { DAY, MAX_DAYS } from '../core/decision.js';
import { cookieValues } from './standing-decision.js';
import type { Asked } from './asked.js';

/** The cookie of the pages, as their configuration has it. */
export interface CookieScope {
  /** @default 'consentry' */
  readonly name?: string | undefined;
  /** @default the host alone */
  readonly domain?: string | undefined;
}

/**
 * The `Set-Cookie` that gives the request's own decision back, byte for byte and until the day on which it would have ended
 * anyway: Safari forgets after 7 days what a script has written, but not what a server has. `null` where there is nothing to
 * give back: no decision, one that cannot be read or has ended, or two that differ, of which the page must first make one.
 */
export function renewedCookie(request: Asked, { name = 'consentry', domain }: CookieScope, now: number): string | null {
  const [value, ...others] = new Set(cookieValues(request.headers.get('cookie'), name));
  // What can be read has no character that could end the value.
  const decision = value === undefined ? null : parseDecision(value);
  if (!decision || others.length > 0 || decision.time >= now + DAY) return null;
  const end = decision.time + Math.min(decision.days, MAX_DAYS) * DAY;
  if (!(end > now)) return null;
  const attributes = ['Path=/', `Expires=${new Date(end).toUTCString()}`, 'SameSite=Lax'];
  if (domain) attributes.push(`Domain=${domain}`);
  if (isSecure(request)) attributes.push('Secure');
  return [`${name}=${value!}`, ...attributes].join('; ');
}

/** By the page's own address: a proxy may have ended TLS. */
function isSecure({ headers, url }: Asked): boolean {
  return (headers.get('origin') ?? url).startsWith('https:');
}
