import { parentDomains } from '../core/domains.js';
import type { Consent, Decision, ErasureReason, Service, StorageKind, StoredItem } from '../core/types.js';
import { wildcard } from '../core/wildcard.js';
import { leadsHere } from './erase-cookies.js';

/** One declared item of one service. */
export interface Target {
  /** Its id. */
  readonly service: string;
  readonly item: StoredItem;
  readonly kind: StorageKind;
  /** Why nobody can see from here whether it is there. */
  readonly hidden: ErasureReason | undefined;
  readonly matches: (name: string) => boolean;
}

/** What is to be erased now. */
export interface Targets {
  /** The ids of the services that are refused. */
  readonly services: readonly string[];
  readonly refused: readonly Target[];
  /** Whether something that stays has it, too. */
  readonly isKept: (kind: StorageKind, name: string) => boolean;
}

/**
 * What is denied now, and was not granted by this decision: one that is told late, with others after it, does not erase
 * what a later one is still to stop. Before any answer nothing is touched.
 */
export function targetsOf({ state, settings }: Consent<string>, decision: Decision | null): Targets {
  const isDenied = ({ id, category }: Service): boolean =>
    !state.grants[id] && !(decision?.choices[id] ?? decision?.choices[category]);
  const services = state.decision || state.outdated ? settings.services.filter(isDenied) : [];
  const staying = settings.services.filter((service) => !services.includes(service)).flatMap(declaredBy);
  return {
    services: services.map(({ id }) => id),
    refused: services.flatMap(declaredBy),
    isKept: (kind, name) =>
      // What we keep ourselves is safe from a declaration as wide as `*`.
      (kind === 'cookie' ? name === settings.cookie.name : name.startsWith('consentry')) ||
      staying.some((target) => target.kind === kind && target.matches(name)),
  };
}

function declaredBy({ id, stored = [] }: Service): Target[] {
  return stored.map((item) => {
    const { kind = 'cookie', name } = item;
    const hidden = whyHidden(item, kind);
    const pattern = wildcard(name);
    // What has this name here is not what is declared there.
    const matches = (found: string): boolean => hidden !== 'other-domain' && pattern.test(found);
    return { service: id, item, kind, hidden, matches };
  });
}

function whyHidden({ domain, path, httpOnly }: StoredItem, kind: StorageKind): ErasureReason | undefined {
  if (domain && !parentDomains(location.hostname).includes(domain.replace(/^\./, ''))) return 'other-domain';
  if (kind !== 'cookie') return undefined;
  if (httpOnly) return 'http-only';
  return path && !leadsHere(path) ? 'other-path' : undefined;
}
