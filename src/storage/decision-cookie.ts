import Cookies from 'js-cookie';
import { formatDecision, parseDecision } from '../core/cookie-format.js';
import { byStanding, DAY } from '../core/decision.js';
import { parentDomains } from '../core/domains.js';
import type { Decision, Settings } from '../core/types.js';

/** Keeps the decision in one first-party cookie. */
export interface DecisionCookie {
  /** The stored decision; `null` where there is none, or none that can be read. */
  read(): Decision | null;
  write(decision: Decision): void;
}

export function decisionCookie({ name, domain }: Settings['cookie']): DecisionCookie {
  // Where nothing can be stored, a decision lives as long as the page.
  let unstored: Decision[] = [];
  const write = (decision: Decision): void => {
    const value = formatDecision(decision);
    unstored = [decision];
    try {
      // First every cookie of this name goes: an older grant must not stand where a newer refusal cannot be stored.
      for (const scope of ['', ...parentDomains(location.hostname)])
        Cookies.set(name, '', { domain: scope, expires: -1 });
      // Nothing in the value needs js-cookie's escapes.
      Cookies.set(name, value, {
        domain: domain!,
        sameSite: 'Lax',
        secure: location.protocol === 'https:',
        expires: new Date(decision.time + decision.days * DAY),
      });
      if (valuesOf(name).includes(value)) unstored = [];
    } catch {
      // A sandboxed page has no cookies.
    }
    if (__DEV__ && unstored[0])
      console.warn('[consentry] The browser refused the cookie: the choice ends with this page.');
  };
  return {
    write,
    read() {
      const found = valuesOf(name);
      // A clock that was wrong by more than a day would make an answer that outlives all that follow.
      const parsed = found.map(parseDecision).filter((one) => (one?.time as number) < Date.now() + DAY) as Decision[];
      const [decision = null] = parsed.concat(unstored).sort(byStanding);
      // Two cookies of one name (host and domain) would shadow each other for ever: keep the one that stands.
      if (decision && found[1]) write(decision);
      return decision;
    },
  };
}

/** All values of this name; js-cookie's `get` returns only the first. */
function valuesOf(name: string): string[] {
  try {
    return document.cookie
      .split('; ')
      .filter((pair) => pair.startsWith(name + '='))
      .map((pair) => pair.slice(name.length + 1));
  } catch {
    return [];
  }
}
