import { parentDomains } from '../core/domains.js';
import type { LatePlace, Place } from './place.js';

/**
 * Cookies of the host and of every parent domain, on every path that leads to this page and on these.
 *
 * @param paths Declared ones.
 */
export function cookies(paths: readonly string[]): Place {
  return {
    kind: 'cookie',
    names() {
      if (!navigator.cookieEnabled) throw new DOMException('No cookies here.', 'SecurityError');
      return document.cookie ? document.cookie.split('; ').map(nameOf) : [];
    },
    remove: (name) => expire(name, [...pathsToHere(), ...paths.flatMap(bothWays)]),
  };
}

/**
 * The same by the Cookie Store API. In Chromium one foreign cookie with a byte that is no UTF-8 empties `document.cookie`
 * as a whole; this API still tells the names of all others.
 */
export function hiddenCookies(paths: readonly string[]): LatePlace {
  const { names, remove } = cookies(paths);
  return {
    kind: 'cookie',
    async names() {
      // Always read first: it brings all that was written before to where the other API looks.
      const seen = names();
      return seen.length ? seen : ((await globalThis.cookieStore?.getAll()) ?? []).map(({ name = '' }) => name);
    },
    remove(name) {
      remove(name);
      return Promise.resolve(undefined);
    },
  };
}

/** Expires a cookie on a path that is not the page's, where nobody can see whether it was there. */
export function expireUnseen(name: string, path: string): void {
  // What is no name would expire another one.
  if (/^[^*=;]+$/.test(name)) expire(name, bothWays(path));
}

/** Whether a cookie of this path can be seen here. Browsers differ in which path counts after `history.pushState`. */
export function leadsHere(path: string): boolean {
  return ownPaths().every((own) => (path.endsWith('/') ? own.startsWith(path) : `${own}/`.startsWith(`${path}/`)));
}

function expire(name: string, paths: readonly string[]): void {
  const domains = ['', ...parentDomains(location.hostname).map((domain) => `;domain=${domain}`)];
  for (const path of new Set(paths)) {
    for (const domain of domains) {
      // A browser takes a cookie away only in the terms in which it took it: prefixed names, partitioned jars.
      for (const terms of ['', ';secure', ';secure;samesite=none;partitioned']) {
        // One without a name goes by any value, but not by none.
        document.cookie = `${name ? `${name}=` : '=x'};max-age=0;path=${path}${domain}${terms}`;
      }
    }
  }
}

/** As the browser has it: foreign names may be malformed, and are never decoded. Without `=` it is a nameless one's value. */
function nameOf(pair: string): string {
  return pair.includes('=') ? pair.split('=', 1)[0]! : '';
}

/** Of this document now, and as it was loaded: in Chromium a page sees the cookies of the latter as long as it lives. */
function ownPaths(): string[] {
  const loaded = performance.getEntriesByType('navigation')[0]?.name;
  return [location.href, ...(loaded ? [loaded] : [])].map((url) => new URL(url).pathname);
}

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`: a cookie goes only by the very path that it was set on. */
function pathsToHere(): string[] {
  return ownPaths().flatMap((path) =>
    [...`${path}/`.matchAll(/\//g)].flatMap(({ index }) => [
      path.slice(0, index) || '/',
      `${path}/`.slice(0, index + 1),
    ]),
  );
}

/** `/a` or `/a/` → `/a`, `/a/`. */
function bothWays(path: string): string[] {
  const bare = path.replace(/\/$/, '');
  return [bare || '/', `${bare}/`];
}
