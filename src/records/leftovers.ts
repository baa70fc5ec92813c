import type { Effect } from '../core/types.js';
import { forgetKept, keptEvents, keptNames } from './kept-event.js';
import { writeLocal } from './local.js';
import { ASIDE_KEY, LAST_RECORD_KEY, OUTBOX_KEY, RENEWED_KEY } from './names.js';
import { timingOf } from './timing.js';

/**
 * Removes what records have left in this browser, for a page whose configuration switches them off: nobody would ever send it.
 * Where it merely names none, other pages of the origin may: there only what is too old goes. Nothing where a bundle records on
 * the same page.
 */
export function recordLeftovers(isOff: boolean): Effect {
  return {
    name: 'leftovers',
    phase: 'observe',
    start({ released }) {
      if (released.urls.has(OUTBOX_KEY)) return () => undefined;
      if (isOff) removeAll();
      else removeOld(timingOf({}).life);
      return () => undefined;
    },
  };
}

function removeAll(): void {
  try {
    for (const name of [...keptNames(), LAST_RECORD_KEY, RENEWED_KEY]) writeLocal(name, null);
    for (const name of [OUTBOX_KEY, ASIDE_KEY]) indexedDB.deleteDatabase(name);
  } catch {
    // Blocked storage holds nothing.
  }
}

/** The newest too, which a page with records would still send. */
function removeOld(life: number): void {
  for (const { decision, seed } of keptEvents(life)) {
    if (Date.now() - decision!.time >= life) forgetKept(String(seed));
  }
}
