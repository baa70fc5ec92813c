import { formatDecision } from '../../src/core/cookie-format.js';
import type { Choices, Decision, DecisionEvent } from '../../src/core/types.js';
import { decisionEvent } from '../../src/core/decision-event.js';
import { deriveState } from '../../src/core/state.js';

export const all: Choices = { functional: true, analytics: true, advertising: true };
export const none: Choices = { functional: false, analytics: false, advertising: false };

/** A decision on policy version `1`, made now; `over` says what is different. */
export function decisionWith(over: Partial<Decision> = {}): Decision {
  return { time: Date.now(), days: 183, policyVersion: '1', choices: { ...none, analytics: true }, ...over };
}

/** Puts a decision where an earlier visit would have left it. */
export function storeDecision(
  over: Partial<Decision> = {},
  attributes = 'path=/',
  name = 'consentry',
  page: Document = document,
): Decision {
  const decision = decisionWith(over);
  page.cookie = `${name}=${formatDecision(decision)}; ${attributes}`;
  return decision;
}

/** A decision event for parts that are told of one. */
export function eventWith(over: Partial<DecisionEvent<string>> = {}): DecisionEvent<string> {
  const decision = decisionWith({ consentId: '11111111-1111-4111-8111-111111111111' });
  const policy = { version: '1' };
  const categories = Object.keys({ essential: true, ...all }).map((id) => ({ id }));
  const before = deriveState({ policy, categories, services: [] }, null, Date.now());
  const next = deriveState({ policy, categories, services: [] }, decision, Date.now());
  return { ...decisionEvent(before, next, { method: 'api', notice: null, origin: 'this-tab' }), ...over };
}
