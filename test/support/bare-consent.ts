import { checkConfig } from '../../src/core/config.js';
import { consentObject } from '../../src/core/consent-object.js';
import { noneReleased } from './none-released.js';
import type { Consent, ConsentState, Decision, DecisionEvent } from '../../src/core/types.js';

/** A consent object without a page, whose storage a test holds in its hands. */
export interface BareSetup {
  readonly consent: Consent<string>;
  readonly events: DecisionEvent<string>[];
  readonly states: ConsentState<string>[];
  /** What is stored; a test changes it as another tab would. */
  readonly host: { stored: Decision | null; writes: number };
}

export function bareConsent(stored: Decision | null = null, version = '1'): BareSetup {
  const settings = checkConfig({ policy: { version }, cookie: { days: 90 } });
  const host = { stored, writes: 0 };
  const consent = consentObject(settings, noneReleased(), {
    read: () => host.stored,
    write(decision) {
      host.stored = decision;
      host.writes += 1;
    },
  });
  const events: DecisionEvent<string>[] = [];
  const states: ConsentState<string>[] = [];
  consent.subscribe((state, event) => {
    states.push(state);
    if (event) events.push(event);
  });
  states.length = 0;
  return { consent, events, states, host };
}
