import type { Decision, Reason, Settings } from './types.js';

/** Milliseconds in a day. */
export const DAY = 864e5;

/** How long a decision holds at most, in days: browsers keep no cookie longer (RFC 6265bis §5.5). */
export const MAX_DAYS = 400;

/** What a stored decision is worth now. Only `decided` grants anything. */
export function judge(decision: Decision | null | undefined, policyVersion: string, now: number): Reason {
  if (!decision) return 'no-decision';
  if (now >= decision.time + Math.min(decision.days, MAX_DAYS) * DAY) return 'expired';
  return decision.policyVersion === policyVersion ? 'decided' : 'policy-changed';
}

/** Sorts the decision that stands to the front: the newest, and of two equally new the one that refuses more. */
export function byStanding(a: Decision, b: Decision): number {
  // `false` is written longer.
  return b.time - a.time || JSON.stringify(b.choices).length - JSON.stringify(a.choices).length;
}

/** How many characters exceptions may have, so that name and value of the cookie stay within 1,024 bytes. */
const ROOM = 640;

/**
 * A new answer, which chooses for each category that is a choice, and for services that differ from their category.
 * Refusals of services come first: where there is no room for a grant it is dropped, and where there is none for a refusal
 * the category is refused with it.
 */
export function newDecision(
  { categories, services, cookie, policy }: Settings<string>,
  previous: Decision | null,
  choose: (id: string, category?: string) => boolean | undefined,
): Decision {
  // Essential is the first, and no choice.
  const choices = Object.fromEntries(categories.slice(1).map(({ id }) => [id, choose(id) === true]));
  let room = ROOM;
  for (const wanted of [false, true]) {
    for (const { id, category } of services) {
      if (choices[category] !== !wanted || choose(id, category) !== wanted) continue;
      room -= id.length + 2;
      if (room > 0) choices[id] = wanted;
      else choices[category] = false;
    }
  }
  return {
    // Never older than the one it replaces, whatever the clock did meanwhile: the newest stands.
    time: Math.max(Date.now(), (previous?.time ?? 0) + 1),
    days: cookie.days,
    policyVersion: policy.version,
    choices,
    // A full refusal needs no identifier; on plain http there is none, and records are not linked to each other.
    consentId: Object.values(choices).includes(true) ? (previous?.consentId ?? randomId()) : undefined,
  };
}

function randomId(): string | undefined {
  return (crypto as { randomUUID?: () => string }).randomUUID?.();
}
