import type { Decision, DecisionEvent, ErasureItem, ErasureReport } from '../core/types.js';
import type { Targets } from './targets.js';

/**
 * What is told of an erasure: what was found, and what is declared and out of sight.
 *
 * @param standing The decision that an erasure without an event honours.
 */
export function reportOf(
  { services, refused }: Targets,
  found: readonly ErasureItem[],
  event: DecisionEvent<string> | undefined,
  standing: Decision | null,
  cutShort: boolean,
): ErasureReport {
  const hidden = refused
    .filter((target) => target.hidden)
    .map(({ service, kind, item: { name }, hidden: why }): ErasureItem => {
      return { service, kind, name, declared: name, state: 'unverifiable', why };
    });
  return {
    time: Date.now(),
    origin: event ? (event.withdrawn.length ? 'withdrawal' : 'refusal') : 'load',
    path: location.pathname,
    decision: event ? event.decision : standing,
    services,
    items: [...found, ...hidden],
    cutShort,
  };
}

/** Whether there was something to erase. */
export function hasFound({ items }: ErasureReport): boolean {
  return items.some(({ state }) => state === 'erased' || state === 'remaining');
}
