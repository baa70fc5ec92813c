import { DAY, MAX_DAYS } from '../core/decision.js';
import type { Consent, ConsentState, Reason } from '../core/types.js';

/** A category or a service, and whether it is granted now. */
export interface Grant {
  readonly id: string;
  readonly granted: boolean;
  /** Set where a service differs from its category. */
  readonly exception?: boolean;
}

/** The state, for people. */
export interface StateFacts {
  readonly status: 'decided' | 'undecided';
  readonly reason: Reason;
  /** What that means. */
  readonly words: string;
  readonly surface: ConsentState['surface'];
  /** The version of this page, and the one that the visitor answered. */
  readonly policyVersion: string;
  readonly answeredVersion: string | null;
  /** In milliseconds since 1970. */
  readonly decidedAt: number | null;
  readonly expiresAt: number | null;
  readonly cookie: { readonly name: string; readonly domain: string | null; readonly isThere: boolean };
  readonly regime: string | null;
  readonly grants: readonly (Grant & { readonly services: readonly Grant[] })[];
}

const meaning: Partial<Record<Reason, string>> = {
  decided: 'A valid decision stands.',
  'no-decision': 'No decision is stored, or none that can be read.',
  expired: 'The stored decision has expired: the visitor is asked again.',
  'policy-changed':
    'The visitor answered another policy version: the old choices are shown, and nothing is granted by them.',
};

export function stateFacts(consent: Consent<string>): StateFacts {
  const { state, settings } = consent;
  const { reason, surface, decision, outdated } = state;
  const answer = decision ?? outdated;
  return {
    status: decision ? 'decided' : 'undecided',
    reason,
    surface,
    words: meaning[reason] ?? `Reason: ${reason}.`,
    policyVersion: settings.policy.version,
    answeredVersion: answer?.policyVersion ?? null,
    decidedAt: answer?.time ?? null,
    expiresAt: answer ? answer.time + Math.min(answer.days, MAX_DAYS) * DAY : null,
    cookie: {
      name: settings.cookie.name,
      domain: settings.cookie.domain ?? null,
      isThere: hasCookie(settings.cookie.name),
    },
    regime: regimeOf(state),
    grants: grantsOf(consent),
  };
}

function regimeOf(state: ConsentState<string>): string | null {
  const { regime } = state as { regime?: unknown };
  return typeof regime === 'string' ? regime : null;
}

function hasCookie(name: string): boolean {
  try {
    return document.cookie.split('; ').some((pair) => pair.startsWith(`${name}=`));
  } catch {
    // A sandboxed page has no cookies.
    return false;
  }
}

function grantsOf({ state: { grants }, settings }: Consent<string>): StateFacts['grants'] {
  return settings.categories.map(({ id }) => {
    const granted = grants[id] === true;
    const services = settings.services
      .filter(({ category }) => category === id)
      .map((service): Grant => {
        const own = grants[service.id] ?? granted;
        return { id: service.id, granted: own, ...(own !== granted && { exception: true }) };
      });
    return { id, granted, services };
  });
}
