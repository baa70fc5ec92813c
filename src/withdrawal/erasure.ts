import type { Consent, DecisionEvent, ErasureReport } from '../core/types.js';
import { takeNotes } from './erasure-notes.js';
import { hasFound, reportOf } from './erasure-report.js';
import { erase } from './eraser.js';
import { lookAgain } from './look-again.js';
import { targetsOf, type Targets } from './targets.js';

/**
 * Erases what refused services declare, and at the second look what has come back; then reports. What is granted meanwhile
 * is left alone.
 *
 * @param event The decision; none when the page is loaded.
 * @param tell Called after a decision that refuses something, and after a load at which something was found.
 * @param signal Calls off the second look, and the report.
 * @returns Settles when the first erasure is done. Never rejects.
 */
export function startErasure(
  consent: Consent<string>,
  event: DecisionEvent<string> | undefined,
  tell: (report: ErasureReport) => void,
  signal: AbortSignal,
): Promise<void> {
  const targets = (): Targets => targetsOf(consent, event ? event.decision : consent.state.decision);
  const first = targets();
  if (!first.services.length) return Promise.resolve();
  const notes = takeNotes();
  lookAgain((leaving) => {
    const second = targets();
    notes.lookAgain();
    const looked = erase(second, notes);
    const finish = (): void => {
      const report = reportOf(second, notes.items(), event, consent.state.decision, leaving);
      if (hasFound(report) || (event && second.services.length)) tell(report);
    };
    // A page that is being left waits for nothing.
    if (leaving) finish();
    else void looked.then(finish);
  }, signal);
  return erase(first, notes);
}
