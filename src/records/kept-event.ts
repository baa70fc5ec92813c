import { readLocal, writeLocal } from './local.js';
import { KEPT_EVENT_KEY } from './names.js';
import type { RecordedEvent } from './record.js';

/** The decision that was made on a page which was left before it could be recorded. What is none is thrown away. */
export function keptEvent(): RecordedEvent | null {
  try {
    const kept = JSON.parse(readLocal(KEPT_EVENT_KEY)!) as RecordedEvent | null;
    if (kept?.decision?.choices && kept.decision.time > 0) return { ...kept, waitUntil: () => undefined };
  } catch {
    // No JSON.
  }
  writeLocal(KEPT_EVENT_KEY, null);
  return null;
}

/** Its record is kept, so it need not be. Another tab may have put its own there meanwhile. */
export function forgetKept(event: RecordedEvent): void {
  const kept = keptEvent();
  if (kept && isSame(kept, event)) writeLocal(KEPT_EVENT_KEY, null);
}

export function isSame(a: RecordedEvent, b: RecordedEvent): boolean {
  return a.decision?.time === b.decision?.time && String(a.seed) === String(b.seed);
}
