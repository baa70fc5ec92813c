import { readLocal, writeLocal } from './local.js';
import { LAST_RECORD_KEY } from './names.js';
import type { ConsentRecord } from './record-types.js';

/** What the next record refers to: the one before it. */
export type LastRecord = Pick<ConsentRecord, 'consent_id' | 'record_id'>;

const format = /^\{"consent_id":"[\da-f-]{36}","record_id":"[\da-f-]{36}"\}$/;

/** The last record of this browser; kept while something is granted, as long as its `consent_id` is. */
export function lastRecord(): LastRecord | null {
  const text = readLocal(LAST_RECORD_KEY) ?? '';
  return format.test(text) ? (JSON.parse(text) as LastRecord) : null;
}

/** Keeps its identifiers, and nothing else of it. `null`: forgets them. */
export function keepLastRecord(last: LastRecord | null): void {
  writeLocal(LAST_RECORD_KEY, last && JSON.stringify(last, ['consent_id', 'record_id']));
}
