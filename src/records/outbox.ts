import type { ConsentRecord } from './record.js';

/** Where records wait until the endpoint has them. The script tag looks for it without loading this module. */
export const OUTBOX_KEY = 'consentry-outbox';

/** Where a decision waits whose record could not even be made: the page was left before this code had come. */
export const KEPT_EVENT_KEY = 'consentry-outbox-event';

// A site whose endpoint is gone must not fill the visitor's storage.
const LIMIT = 20;

/** Records that are not known to have arrived, the oldest first. */
export interface Outbox {
  all(): ConsentRecord[];
  put(record: ConsentRecord): void;
  remove(record: ConsentRecord): void;
}

/** Keeps them in localStorage, or for the life of the page where that is blocked. */
export function outbox(): Outbox {
  let memory: readonly ConsentRecord[] = [];
  const keep = (records: readonly ConsentRecord[]): void => {
    try {
      if (records.length) localStorage.setItem(OUTBOX_KEY, JSON.stringify(records));
      else localStorage.removeItem(OUTBOX_KEY);
      memory = [];
    } catch {
      const stored = readStored();
      memory = records.filter((record) => !stored.some((other) => sameRecord(other, record)));
    }
  };
  const all = (): ConsentRecord[] => [...readStored(), ...memory];
  return {
    all,
    put(record) {
      keep([...all(), record].slice(-LIMIT));
    },
    remove(record) {
      keep(all().filter((other) => !sameRecord(other, record)));
    },
  };
}

function readStored(): readonly ConsentRecord[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(OUTBOX_KEY) ?? '[]');
    // Whatever else a page may have put there is no record, and would never be taken.
    return Array.isArray(stored) ? (stored as ConsentRecord[]).filter((record) => record?.record_id) : [];
  } catch {
    return [];
  }
}

function sameRecord(a: ConsentRecord, b: ConsentRecord): boolean {
  return a.record_id === b.record_id;
}
