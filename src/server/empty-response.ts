import type { Answer } from './asked.js';

/** Says all with its status, and is kept by nobody. */
export function emptyResponse(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'cache-control': 'no-store', ...headers } };
}
