import { readLocal, writeLocal } from './local.js';
import { KEPT_EVENT_KEY } from './names.js';
import type { ConsentRecord, RecordedEvent } from './record.js';
import { uuid } from './uuid.js';

/** So many are recorded at once, as many as may wait in the outbox. */
const MOST = 100;

/**
 * Decisions that were made, here, in another tab or on a page that was left since, and whose records are not known to be on
 * disk; the oldest first. Each has an item of its own: no page can overwrite what another has put there. What is older than `life`
 * milliseconds is given up, unless it is the newest.
 */
export function keptEvents(life: number): RecordedEvent[] {
  try {
    const all = keptNames().flatMap(read);
    all.sort((a, b) => a.decision!.time - b.decision!.time);
    const newest = all.slice(-MOST);
    const wanted = newest.filter((event, index) => Date.now() - event.decision!.time < life || !newest[index + 1]);
    for (const event of all) if (!wanted.includes(event)) forgetKept(String(event.seed));
    return wanted;
  } catch {
    // Blocked storage keeps nothing.
    return [];
  }
}

/** The names of their items. Throws where storage is blocked. */
export function keptNames(): string[] {
  return Object.keys(localStorage).filter((name) => name.startsWith(KEPT_EVENT_KEY));
}

/** One that has its id. */
export type KeptEvent = RecordedEvent & { readonly seed: string };

/** Keeps a decision at once, unless that was done: the page may be gone before its record is on disk. */
export function keepEvent(event: RecordedEvent): KeptEvent {
  const { seed = uuid(), path = location.pathname } = event;
  const kept = { ...event, seed, path };
  if (!event.seed) writeLocal(KEPT_EVENT_KEY + seed, JSON.stringify(kept));
  return kept;
}

/**
 * From now on the finished record stands for its decision, until it is on disk: whoever takes it up sends the same, with the
 * same reference. Not where another tab has seen to it meanwhile.
 */
export function keepRecord({ seed, decision }: RecordedEvent, record: ConsentRecord): void {
  const name = KEPT_EVENT_KEY + String(seed);
  if (readLocal(name)) writeLocal(name, JSON.stringify({ seed, decision, record }));
}

/** Its record is on disk, has arrived or will never be made. Both have the same id. */
export function forgetKept(id: string): void {
  writeLocal(KEPT_EVENT_KEY + id, null);
}

/** What is no decision would wait for ever. */
function read(name: string): RecordedEvent[] {
  try {
    const kept = JSON.parse(readLocal(name)!) as RecordedEvent | null;
    const isOurs = kept?.decision?.choices && kept.decision.time > 0 && isRecordOf(kept);
    if (isOurs && KEPT_EVENT_KEY + String(kept.seed) === name) {
      // On plain http it had no name of its own, and whoever takes it gives it one.
      if (!kept.seed) writeLocal(name, null);
      return [{ ...kept, waitUntil: () => undefined }];
    }
  } catch {
    // No JSON.
  }
  writeLocal(name, null);
  return [];
}

/** A record that is another's would be sent in its place. */
function isRecordOf({ seed, record }: RecordedEvent): boolean {
  return !record || record.record_id === seed;
}
