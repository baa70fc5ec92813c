/** The names of records/names.ts, which is not ours to import. */
const OUTBOX = 'consentry-outbox';
const ASIDE = 'consentry-aside';
const KEPT_EVENT = 'consentry-outbox-event';

/** What is not at the endpoint yet. */
export interface Waiting {
  /** In the outbox. */
  readonly records: number;
  /** Refused by the endpoint, and set aside. */
  readonly aside: number;
  /** Whether a decision waits whose record is still to be made. */
  readonly decision: boolean;
}

export const nothingWaits: Waiting = { records: 0, aside: 0, decision: false };

/** Blocked storage keeps nothing. */
export async function lookWhatWaits(): Promise<Waiting> {
  try {
    const decision = Object.keys(localStorage).some((name) => name.startsWith(KEPT_EVENT));
    const names = (await indexedDB.databases()).map(({ name }) => name);
    const count = (name: string): Promise<number> | number => (names.includes(name) ? countIn(name) : 0);
    return { records: await count(OUTBOX), aside: await count(ASIDE), decision };
  } catch {
    return nothingWaits;
  }
}

function countIn(name: string): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    // It is gone by now, and must not come back by our looking.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const db = opening.result;
      // One of somebody else has no such store.
      if (!db.objectStoreNames.contains('records')) resolve(0);
      else {
        const counting = db.transaction('records').objectStore('records').count();
        counting.onsuccess = () => resolve(counting.result);
        counting.onerror = () => resolve(0);
      }
      db.close();
    };
  });
}
