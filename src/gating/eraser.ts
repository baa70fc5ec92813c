import { parentDomains } from '../core/domains.js';
import type { StoredItem } from '../core/types.js';
import { wildcard } from '../core/wildcard.js';

/**
 * Removes these items wherever a script can reach them: cookies of the host and of every parent domain, on every path
 * that leads to this page, and web storage. What is declared in `kept` too is left alone, and so is all else.
 */
export function erase(items: readonly StoredItem[], kept: readonly StoredItem[]): void {
  for (const kind of ['cookie', 'localStorage', 'sessionStorage'] as const) {
    const doomed = patternsOf(items, kind);
    const safe = patternsOf(kept, kind);
    const named = (key: string): boolean =>
      doomed.some((pattern) => pattern.test(key)) && !safe.some((pattern) => pattern.test(key));
    if (doomed.length === 0) continue;
    if (kind === 'cookie') cookieNames().filter(named).forEach(expire);
    else eraseKeys(kind, named);
  }
}

function patternsOf(items: readonly StoredItem[], kind: StoredItem['kind']): RegExp[] {
  return items.filter((item) => (item.kind ?? 'cookie') === kind).map(({ name }) => wildcard(name));
}

/** As the browser has them: foreign names may be malformed, and are never decoded. */
function cookieNames(): string[] {
  try {
    return document.cookie.split('; ').map((pair) => pair.split('=', 1)[0]!);
  } catch {
    return [];
  }
}

function expire(name: string): void {
  const domains = ['', ...parentDomains(location.hostname).map((domain) => `;domain=${domain}`)];
  for (const path of pathPrefixes(location.pathname)) {
    for (const domain of domains) {
      document.cookie = `${name}=;max-age=0;path=${path}${domain}`;
    }
  }
}

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`: a cookie goes only by the very path that it was set on. */
function pathPrefixes(pathname: string): string[] {
  const prefixes = ['/'];
  let path = '';
  for (const part of pathname.split('/').filter(Boolean)) {
    path += `/${part}`;
    prefixes.push(path, `${path}/`);
  }
  return prefixes;
}

function eraseKeys(kind: 'localStorage' | 'sessionStorage', named: (key: string) => boolean): void {
  try {
    const storage = globalThis[kind];
    Object.keys(storage)
      .filter(named)
      .forEach((key) => {
        storage.removeItem(key);
      });
  } catch {
    // Blocked storage holds nothing.
  }
}
