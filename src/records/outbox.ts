import { recordDatabase, type Entry } from './database.js';
import { forgetKept } from './kept-event.js';
import { within } from './timing.js';

/** Records that are not known to have arrived. Never rejects, and never takes longer than storage may. */
export interface Outbox {
  /** The oldest first. */
  all(): Promise<Entry[]>;
  /**
   * Resolves once it is on disk, with `true`; or, where storage is blocked or hangs, once it is in memory, with `false`. On disk,
   * now or later, its decision need be kept in localStorage no longer.
   */
  put(entry: Entry): Promise<boolean>;
  /** What became of it so far; one that is gone does not come back. */
  replace(entry: Entry): Promise<void>;
  remove(recordId: string): Promise<void>;
}

/**
 * Keeps them in IndexedDB, and what finds no place there for the life of the page. `limit` entries at most: a site whose
 * endpoint is gone must not fill the visitor's storage. `patience`: how long storage may take, in milliseconds; `onLate` is called when it
 * hands out entries after that.
 */
export function outbox(name: string, limit: number, patience: number, onLate?: () => unknown): Outbox {
  const database = recordDatabase(name, limit);
  const memory = new Map<string, Entry>();
  // What was removed while the disk was not to be had must not come back from there.
  const removed = new Set<string>();
  // What the disk has handed out too late stands in for it until it answers in time again.
  let late: Entry[] = [];
  const known = new Set<string>();
  const takeLate = (entries: Entry[]): void => {
    late = entries;
    const news = entries.filter(({ record: { record_id: id } }) => !known.has(id) && !memory.has(id));
    for (const { record } of news) known.add(record.record_id);
    if (news[0]) onLate?.();
  };
  return {
    async all() {
      const reading = database.all();
      const stored = await within(patience, reading).catch(() => {
        reading.then(takeLate, () => undefined);
        return late;
      });
      const entries = new Map([...stored.map((entry) => [entry.record.record_id, entry] as const), ...memory]);
      for (const id of removed) entries.delete(id);
      return [...entries.values()];
    },
    async put(entry) {
      const id = entry.record.record_id;
      removed.delete(id);
      const stored = database.add(entry).then(() => {
        memory.delete(id);
        forgetKept(id);
        // It took so long that the record has been delivered meanwhile.
        if (removed.has(id)) return database.remove(id);
      });
      return within(patience, stored).then(
        () => true,
        () => {
          memory.set(id, entry);
          for (const old of [...memory.keys()].slice(0, -limit)) memory.delete(old);
          return false;
        },
      );
    },
    async replace(entry) {
      const id = entry.record.record_id;
      late = late.map((one) => (one.record.record_id === id ? entry : one));
      if (memory.has(id)) memory.set(id, entry);
      else await within(patience, database.replace(entry)).catch(() => undefined);
    },
    async remove(id) {
      memory.delete(id);
      removed.add(id);
      await within(patience, database.remove(id)).catch(() => undefined);
    },
  };
}
