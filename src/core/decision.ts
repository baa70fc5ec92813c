import type { Decision, Reason } from './types.js';

/** Milliseconds in a day. */
export const DAY = 864e5;

/** How long a decision holds at most, in days: browsers keep no cookie longer (RFC 6265bis §5.5). */
export const MAX_DAYS = 400;

/** What a stored decision is worth now. Only `decided` grants anything. */
export function judge(decision: Decision | null, policyVersion: string, now: number): Reason {
  if (!decision) return 'no-decision';
  const age = (now - decision.time) / DAY;
  // A clock that was wrong by more than a day would make a decision that outlives its life.
  if (age < -1 || age >= Math.min(decision.days, MAX_DAYS)) return 'expired';
  return decision.policyVersion === policyVersion ? 'decided' : 'policy-changed';
}

/** Sorts the decision that stands to the front: the newest, and of two equally new the one that refuses more. */
export function byStanding(a: Decision, b: Decision): number {
  return b.time - a.time || grantCount(a) - grantCount(b);
}

function grantCount({ choices }: Decision): number {
  return Object.values(choices).filter(Boolean).length;
}
