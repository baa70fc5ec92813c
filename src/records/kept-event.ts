import { KEPT_EVENT_KEY } from './names.js';
import type { RecordedEvent } from './record.js';
import { uuid } from './uuid.js';

/**
 * Decisions that were made, here, in another tab or on a page that was left since, and whose records are not known to be on
 * disk; the oldest first. Each has an item of its own: no page can overwrite what another has put there.
 */
export function keptEvents(): RecordedEvent[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(KEPT_EVENT_KEY));
    return names.flatMap(read).sort((a, b) => a.decision!.time - b.decision!.time);
  } catch {
    // Blocked storage keeps nothing.
    return [];
  }
}

/** Keeps a decision at once, unless that was done: the page may be gone before its record is on disk. */
export function keepEvent(event: RecordedEvent): RecordedEvent & { readonly seed: string } {
  const { seed = uuid(), path = location.pathname } = event;
  const kept = { ...event, seed, path };
  try {
    if (!event.seed) localStorage.setItem(KEPT_EVENT_KEY + seed, JSON.stringify(kept));
  } catch {
    // Blocked storage keeps nothing.
  }
  return kept;
}

/** Its record is kept, so it need not be. */
export function forgetKept({ seed }: RecordedEvent): void {
  try {
    localStorage.removeItem(KEPT_EVENT_KEY + String(seed));
  } catch {
    // Blocked storage keeps nothing.
  }
}

/** What is no decision would wait for ever. */
function read(name: string): RecordedEvent[] {
  try {
    const kept = JSON.parse(localStorage.getItem(name)!) as RecordedEvent | null;
    const isOurs = kept?.decision?.choices && kept.decision.time > 0;
    if (isOurs && KEPT_EVENT_KEY + String(kept.seed) === name) {
      // On plain http it had no name of its own, and whoever takes it gives it one.
      if (!kept.seed) localStorage.removeItem(name);
      return [{ ...kept, waitUntil: () => undefined }];
    }
  } catch {
    // No JSON.
  }
  localStorage.removeItem(name);
  return [];
}
