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
  // The one that stood last.
  let held: Decision | null = null;
  // Where nothing can be stored, a decision lives as long as the page.
  let isLost: boolean | undefined;
  const write = (decision: Decision): void => {
    const value = formatDecision(decision);
    held = decision;
    try {
      // First every cookie of this name goes: an older grant must not stand where a newer refusal cannot be stored.
      for (const scope of ['', ...parentDomains(location.hostname)])
        Cookies.set(name, '', { domain: scope, expires: -1 });
      // Nothing in the value needs js-cookie's escapes.
      Cookies.set(name, value, {
        domain: domain!,
        expires: new Date(decision.time + decision.days * DAY),
        sameSite: 'Lax',
        secure: location.protocol === 'https:',
      });
    } catch {
      // A sandboxed page has no cookies.
    }
    isLost = !valuesOf(name).includes(value);
    if (__DEV__ && isLost) console.warn('[consentry] The browser refused the cookie: the choice ends with this page.');
  };
  return {
    write,
    read() {
      const found = valuesOf(name);
      const parsed: unknown[] = found.map(parseDecision);
      // A cookie that is gone was taken away, and its decision with it. One that is older than the decision held was brought
      // back: by the browser, or by an answer that was long on its way.
      const candidates = parsed.concat((found[0] || isLost) && held) as Decision[];
      // A clock that was wrong by more than a day would make an answer that outlives all that follow.
      [held = null] = candidates.filter((one) => one?.time < Date.now() + DAY).sort(byStanding);
      // Two cookies of one name (host and domain) would shadow each other for ever: keep the one that stands.
      if (held && found[parsed[0] === held ? 1 : 0]) write(held);
      return held;
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
