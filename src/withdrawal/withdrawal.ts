import { ConsentryErasureEvent } from '../core/erasure-event.js';
import { attempt } from '../core/errors.js';
import type { Choices, Consent, DecisionEvent, Effect, ErasureReport } from '../core/types.js';
import { call } from '../core/call.js';
import { hasFound } from './erasure-report.js';
import { logErasure } from './erasure-table.js';
import { startErasure } from './erasure.js';
import { reloadAfter } from './reload-after.js';
import { targetsOf } from './targets.js';
import { warnOfWideNames } from './wide-names.js';

/** What a site decides of a withdrawal. */
export interface WithdrawalOptions {
  /**
   * When the page reloads after a withdrawal; released code can be told to stop, but not taken back. `auto`: when code of
   * a withdrawn category or service was released in this document. `never` cannot promise silence from such code. A
   * function is called instead of reloading, for a page with unsaved work; it should reload when it can.
   * @default 'auto'
   */
  readonly reload?: 'auto' | 'always' | 'never' | ((event: DecisionEvent<string>) => void);
  /** Told what an erasure did, as the event `consentry-erasure` is. */
  readonly onErasure?: (report: ErasureReport) => void;
}

/**
 * Honours a refusal: services are told, what they declare to have stored is erased, and once the record is safe the
 * page reloads. What comes back is erased again soon after; and on every load they are told, and it is erased, while they
 * are refused.
 */
export function withdrawal({ reload = 'auto', onErasure }: WithdrawalOptions = {}): Effect {
  const tell = (report: ErasureReport): void => {
    if (__DEV__ && hasFound(report)) logErasure(report);
    document.dispatchEvent(new ConsentryErasureEvent(report));
    if (onErasure) attempt(onErasure, report);
  };
  return {
    name: 'withdrawal',
    phase: 'gate',
    start(consent) {
      if (__DEV__) warnOfWideNames(consent.settings.services);
      const stop = new AbortController();
      const eraseDenied = (event?: DecisionEvent<string>): Promise<void> =>
        startErasure(consent, event, tell, stop.signal);
      let isLoad = true;
      const unsubscribe = consent.subscribe((_state, event) => {
        if (!event) return;
        isLoad = false;
        // The pages that Turbo keeps would come back with what was open in them.
        if (event.withdrawn.length) call(['Turbo.cache.clear']);
        // First, so that it comes whatever a service does.
        if (event.withdrawn.length) void reloadAfter(event, consent, reload);
        tellServices(consent, event);
        event.waitUntil(eraseDenied(event));
      });
      // Who is told of decisions late, while subscribing, has honoured them.
      if (isLoad) {
        const { services: withdrawn } = targetsOf(consent, consent.state.decision);
        tellServices(consent, { withdrawn, previous: null });
        void eraseDenied();
      }
      return () => {
        unsubscribe();
        stop.abort();
      };
    },
  };
}

/** To start, or to stop: again at each load, for what is refused may be there all the same. */
function tellServices(
  { state, settings }: Consent<string>,
  { withdrawn, previous }: Pick<DecisionEvent<string>, 'withdrawn' | 'previous'>,
): void {
  const choices: Choices = previous?.choices ?? {};
  for (const { id, category, start = [], stop = [] } of settings.services) {
    // Only a service that was refused before may have been told to stop.
    const again = state.grants[id] && (choices[id] ?? choices[category]) === false;
    const calls = withdrawn.includes(id) ? stop : again ? start : [];
    attempt(() => {
      calls.forEach(call);
    });
  }
}
