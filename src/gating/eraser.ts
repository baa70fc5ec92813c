import { parentDomains } from '../core/domains.js';
import type { StoredItem } from '../core/types.js';
import { wildcard } from '../core/wildcard.js';

/**
 * Removes these items wherever a script can reach them: cookies of the host and of every parent domain, on every path
 * that leads to this page, web storage and databases. What is declared in `kept` too is left alone, and so is all else.
 * All but the databases is gone when this returns; a database that the service holds open goes when it lets go.
 */
export async function erase(items: readonly StoredItem[], kept: readonly StoredItem[]): Promise<void> {
  const work: Promise<void>[] = [];
  for (const kind of ['cookie', 'localStorage', 'sessionStorage', 'indexedDB'] as const) {
    const doomed = patternsOf(items, kind);
    const safe = patternsOf(kept, kind);
    const named = (key: string): boolean =>
      doomed.some((pattern) => pattern.test(key)) && !safe.some((pattern) => pattern.test(key));
    if (doomed.length === 0) continue;
    if (kind === 'cookie') cookieNames().filter(named).forEach(expire);
    else if (kind === 'indexedDB') work.push(eraseDatabases(named));
    else eraseKeys(kind, named);
  }
  await Promise.all(work);
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
      // A browser takes a cookie away only in the terms in which it took it: prefixed names, partitioned jars.
      for (const terms of ['', ';secure', ';secure;samesite=none;partitioned']) {
        document.cookie = `${name}=;max-age=0;path=${path}${domain}${terms}`;
      }
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

async function eraseDatabases(named: (name: string) => boolean): Promise<void> {
  try {
    const databases = await indexedDB.databases();
    const names = databases.map(({ name = '' }) => name).filter(named);
    await Promise.all(names.map((name) => deleted(indexedDB.deleteDatabase(name))));
  } catch {
    // Blocked storage holds nothing.
  }
}

function deleted(request: IDBOpenDBRequest): Promise<void> {
  return new Promise((resolve) => {
    // Blocked: it goes as soon as the service lets go of it, at the latest with the page.
    request.onsuccess =
      request.onerror =
      request.onblocked =
        () => {
          resolve();
        };
  });
}
