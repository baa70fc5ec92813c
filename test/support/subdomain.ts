/** What tests do on another host, called through tabs.ts: arguments and results are plain data. */
import { formatDecision, parseDecision } from '../../src/core/cookie-format.js';
import type { StoredItem } from '../../src/core/types.js';
import { decisionCookie } from '../../src/storage/decision-cookie.js';
import { eraseItems } from './erasure.js';

interface CookieStore {
  getAll(): Promise<{ name: string; domain: string | null }[]>;
}

export function cookies(): string {
  return document.cookie;
}

/** The domain of each cookie; `null` for the host alone. */
async function scopes(): Promise<(string | null)[]> {
  const all = await (window as unknown as { cookieStore: CookieStore }).cookieStore.getAll();
  return all.map(({ domain }) => domain);
}

/** Stores one cookie for the host and one for its parent domain, and reads. */
export async function readOfTwo(host: string, parent: string, domain?: string): Promise<object> {
  document.cookie = `consentry=${host}; path=/`;
  document.cookie = `consentry=${parent}; path=/; domain=unit.localhost`;
  const decision = decisionCookie({ name: 'consentry', days: 183, ...(domain && { domain }) }).read();
  return { read: decision && formatDecision(decision), cookies: document.cookie, scopes: await scopes() };
}

export async function writeFor(text: string, domain: string): Promise<object> {
  decisionCookie({ name: 'consentry', days: 183, domain }).write(parseDecision(text)!);
  return { scopes: await scopes() };
}

/** Sets cookies as services do, erases, and tells what was there, what is left, and what became of each. */
export async function eraseAt(path: string, set: string[], items: StoredItem[], kept: StoredItem[]): Promise<object> {
  history.replaceState(null, '', path);
  for (const cookie of set) document.cookie = cookie;
  const before = document.cookie;
  const erased = eraseItems(items, kept);
  await erased.done;
  return { before, after: document.cookie, items: erased.items() };
}
