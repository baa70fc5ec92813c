import type { Consent, DecisionEvent, Effect } from '../core/types.js';
import { withdrawal } from '../withdrawal/withdrawal.js';
import { consentRecords } from '../records/consent-records.js';
import { cookieRenewal } from '../records/cookie-renewal.js';
import { recordLeftovers } from '../records/leftovers.js';
import { documentRegistry } from '../storage/document-registry.js';
import type { PageConfig } from './page-config.js';
import type { TakeOver } from './when-due.js';

/**
 * Starts the effects that have nothing to do on most pages, and tells them what they missed while they were on their
 * way: withdrawal and records. A file of their own, fetched when they are due.
 */
export function takeOver(
  { records, reloadOnWithdraw = 'auto' }: PageConfig,
  consent: Consent<string>,
  missed: DecisionEvent<string>[],
): ReturnType<TakeOver> {
  const events = missed.splice(0);
  const live = documentRegistry().live[consent.settings.cookie.name];
  // Another object may have taken the place of one that was stopped.
  if (live !== consent) return;
  const late = [catchingUp(withdrawal({ reload: reloadOnWithdraw }), events)];
  if (records) {
    late.push(catchingUp(consentRecords(records), events));
    if (records.renew) late.push(cookieRenewal(records));
  } else late.push(recordLeftovers(records === false));
  // By the registry, which leaves out what a bundle has brought already.
  live.use(late);
}

/** The same effect, whose listeners are told what they missed. */
function catchingUp(effect: Effect, missed: readonly DecisionEvent<string>[]): Effect {
  const start = (consent: Consent<string>): (() => void) => {
    const subscribe: Consent<string>['subscribe'] = (listener) => {
      const unsubscribe = consent.subscribe(listener);
      for (const event of missed) listener(consent.state, event);
      return unsubscribe;
    };
    // Inherits, so that `state` stays a getter.
    return effect.start(Object.assign(Object.create(consent) as Consent<string>, { subscribe }));
  };
  return { ...effect, start };
}
