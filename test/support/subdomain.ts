/** What tests do on another host, called through tabs.ts: arguments and results are plain data. */
import { formatDecision, parseDecision } from '../../src/core/cookie-format.js';
import type { StoredItem } from '../../src/core/types.js';
import { decisionCookie } from '../../src/storage/decision-cookie.js';
import { eraseItems } from './erasure.js';

export function cookies(): string {
  return document.cookie;
}

/** Stores one cookie for the host and one for its parent domain, and reads. */
export function readOfTwo(host: string, parent: string, domain?: string): object {
  document.cookie = `consentry=${host}; path=/`;
  document.cookie = `consentry=${parent}; path=/; domain=unit.localhost`;
  const decision = decisionCookie({ name: 'consentry', days: 183, ...(domain && { domain }) }).read();
  return { read: decision && formatDecision(decision), cookies: document.cookie };
}

export function writeFor(text: string, domain: string): string {
  decisionCookie({ name: 'consentry', days: 183, domain }).write(parseDecision(text)!);
  return document.cookie;
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
