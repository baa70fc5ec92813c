import Cookies from 'js-cookie';
import { formatDecision, parseDecision } from '../core/cookie-format.js';
import { DAY, prevailing } from '../core/decision.js';
import type { Decision, Settings } from '../core/types.js';
import { parentDomains } from '../core/domains.js';

/** Keeps the decision in one first-party cookie. */
export interface DecisionCookie {
  /** The stored decision; `null` where there is none, or none that can be read. */
  read(): Decision | null;
  /** Whether it was kept: a browser may refuse all storage. */
  write(decision: Decision): boolean;
}

// The value is ASCII already: js-cookie must not escape it.
const jar = Cookies.withConverter<string>({ read: (value) => value, write: (value) => value });

export function decisionCookie({ name, domain }: Settings['cookie']): DecisionCookie {
  const write = (decision: Decision): boolean => {
    try {
      jar.set(name, formatDecision(decision), {
        path: '/',
        sameSite: 'Lax',
        secure: location.protocol === 'https:',
        expires: new Date(decision.time + decision.days * DAY),
        ...(domain && { domain }),
      });
    } catch {
      // A sandboxed page has no cookies; the decision then lives as long as the page.
    }
    return values(name).includes(formatDecision(decision));
  };
  return {
    write,
    read() {
      const found = values(name);
      const decision = found
        .map(parseDecision)
        .reduce<Decision | null>((a, b) => (a && b ? prevailing(a, b) : (a ?? b)), null);
      // Two cookies of one name (host and domain) would shadow each other for ever: keep the one that stands.
      if (decision && found.length > 1) {
        for (const scope of [undefined, ...parentDomains(location.hostname)]) {
          jar.remove(name, { path: '/', ...(scope && { domain: scope }) });
        }
        write(decision);
      }
      return decision;
    },
  };
}

/** All values of this name: js-cookie's `get` returns only the first. */
function values(name: string): string[] {
  try {
    return document.cookie
      .split('; ')
      .filter((pair) => pair.startsWith(`${name}=`))
      .map((pair) => pair.slice(name.length + 1));
  } catch {
    // `document.cookie` throws in a sandboxed page.
    return [];
  }
}
