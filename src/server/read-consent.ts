import { deriveState } from '../core/state.js';
import type { Category, ConsentState, DefaultCategory, Service } from '../core/types.js';
import { cookieValues, standingDecision } from './standing-decision.js';

/** What the configuration of the pages says; only ids and categories of services are looked at. */
export interface ReadConsentOptions<C extends string = DefaultCategory, S extends string = never> {
  /** What `policy.version` is now. */
  readonly policyVersion: string;
  /** @default ['essential', 'functional', 'analytics', 'advertising'] */
  readonly categories?: readonly (C | Pick<Category<C>, 'id'>)[];
  /** @default none, so that only categories are told */
  readonly services?: readonly Pick<Service<NoInfer<C>, S>, 'id' | 'category'>[];
  /** As in `cookie.name`. @default 'consentry' */
  readonly name?: string;
}

/** What is allowed, as a page would say that has the same cookie. */
export interface ReadConsent<I extends string = string> extends Pick<
  ConsentState<I>,
  'reason' | 'grants' | 'choices' | 'decision'
> {
  /** Whether the category, or the service, is granted; of a name that was not given it is not. */
  allows(id: I): boolean;
}

/**
 * Reads the decision from a `Cookie` header, or from the request that has it. Whatever is missing, malformed, expired or an answer
 * to another policy version is denied. A response that depends on it must not be shared: send `cache-control: private, no-store`.
 */
export function readConsent<const C extends string = DefaultCategory, const S extends string = never>(
  source: Request | string | null | undefined,
  { policyVersion, categories, services = [], name = 'consentry' }: ReadConsentOptions<C, S>,
): ReadConsent<C | S | 'essential'> {
  const now = Date.now();
  const header = typeof source === 'object' ? source?.headers.get('cookie') : source;
  const named = (categories ?? ['functional', 'analytics', 'advertising']).map((one) =>
    typeof one === 'string' ? { id: one } : { id: one.id },
  );
  const settings = {
    categories: [{ id: 'essential' }, ...named.filter(({ id }) => id !== 'essential')],
    services: services as readonly unknown[] as readonly Service[],
    policy: { version: policyVersion },
  };
  const decision = standingDecision(cookieValues(header, name), now);
  const { reason, grants, choices, decision: valid } = deriveState(settings, decision, now);
  const allows = (id: string): boolean => Object.hasOwn(grants, id) && grants[id] === true;
  return { reason, grants, choices, decision: valid, allows };
}
