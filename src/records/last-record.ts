import { LAST_RECORD_KEY } from './names.js';
import type { ConsentRecord } from './record-types.js';

/** What the next record refers to: the one before it. */
export type LastRecord = Pick<ConsentRecord, 'consent_id' | 'record_id'>;

/** The last record of this browser; kept while something is granted, as long as its `consent_id` is. */
export function lastRecord(): LastRecord | null {
  try {
    const last = JSON.parse(localStorage.getItem(LAST_RECORD_KEY) ?? 'null') as LastRecord | null;
    return [last?.consent_id, last?.record_id].every((id) => uuids.test(id!)) ? last : null;
  } catch {
    return null;
  }
}

const uuids = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Keeps its identifiers, and nothing else of it. `null`: forgets them. */
export function keepLastRecord(last: LastRecord | null): void {
  try {
    if (last) localStorage.setItem(LAST_RECORD_KEY, JSON.stringify(last, ['consent_id', 'record_id']));
    else localStorage.removeItem(LAST_RECORD_KEY);
  } catch {
    // Blocked storage keeps nothing.
  }
}
