import { createConsent } from '../../src/create-consent.js';
import type { Consent, ConsentConfig, ConsentState, DecisionEvent } from '../../src/core/types.js';
import { cleanPage } from './clean-page.js';

/** A consent object in a clean page, and all that it told its subscribers after the first call. */
export interface ConsentSetup {
  readonly consent: Consent<string>;
  readonly states: ConsentState<string>[];
  readonly events: DecisionEvent<string>[];
}

/** The configuration that most tests need: default categories, policy version `1`. */
export const plainConfig: ConsentConfig<string> = { policy: { version: '1', url: '/privacy' } };

/** Creates it; afterwards it is stopped, and its cookie is gone. */
export function setupConsent(config: Partial<ConsentConfig<string>> = {}): ConsentSetup {
  cleanPage();
  const consent = createConsent<string>({ ...plainConfig, ...config });
  const states: ConsentState<string>[] = [];
  const events: DecisionEvent<string>[] = [];
  consent.subscribe((state, event) => {
    states.push(state);
    if (event) events.push(event);
  });
  states.length = 0;
  return { consent, states, events };
}
