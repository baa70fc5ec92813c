import type { Effect } from '../core/types.js';
import { keptNames } from './kept-event.js';
import { writeLocal } from './local.js';
import { ASIDE_KEY, LAST_RECORD_KEY, OUTBOX_KEY, RENEWED_KEY } from './names.js';

/**
 * Removes what records have left in this browser, for a page that is configured to have none: nobody would ever send it, or
 * remove it. Not where a bundle records on the same page.
 */
export function recordLeftovers(): Effect {
  return {
    name: 'leftovers',
    phase: 'observe',
    start({ released }) {
      if (!released.urls.has(OUTBOX_KEY)) removeAll();
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
