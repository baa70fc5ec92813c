import { parseDecision } from '../core/cookie-format.js';
import { byStanding, DAY } from '../core/decision.js';
import type { Decision } from '../core/types.js';

/** All values of this name in a `Cookie` header, in its order: a cookie of the host and one of a parent domain may meet. */
export function cookieValues(header: string | null | undefined, name: string): string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}

/** The decision that stands among them, as the page reads it; `null` where there is none that can be read. */
export function standingDecision(values: readonly string[], now: number): Decision | null {
  const parsed = values.map(parseDecision).filter((one) => one !== null);
  // A clock that was wrong by more than a day would make an answer that outlives all that follow.
  return parsed.filter(({ time }) => time < now + DAY).sort(byStanding)[0] ?? null;
}
