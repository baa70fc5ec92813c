import type { Decision, Reason } from './types.js';

/** Milliseconds in a day. */
export const DAY = 864e5;

/** How long a decision holds at most, in days: browsers keep no cookie longer (RFC 6265bis §5.5). */
export const MAX_DAYS = 400;

/** What a stored decision is worth now. Only `decided` grants anything. */
export function judge(
  decision: Decision | null,
  policyVersion: string,
  now: number,
): Exclude<Reason, 'config-error'> {
  if (!decision) return 'no-decision';
  // A clock that was wrong by more than a day would make a decision that outlives its life.
  const age = now - decision.time;
  if (age < -DAY || age >= Math.min(decision.days, MAX_DAYS) * DAY) return 'expired';
  return decision.policyVersion === policyVersion ? 'decided' : 'policy-changed';
}

/** Whether it grants anything at all. */
export function grantsAny(decision: Decision): boolean {
  return Object.values(decision.choices).includes(true);
}

/** Of two decisions the one that stands: the newest, and on a tie the one that refuses more. */
export function prevailing(a: Decision, b: Decision): Decision {
  if (a.time !== b.time) return a.time > b.time ? a : b;
  const granted = (decision: Decision): number =>
    Object.values(decision.choices).filter(Boolean).length;
  return granted(b) < granted(a) ? b : a;
}
