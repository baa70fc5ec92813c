import { judge } from './decision.js';
import type { Category, ConsentState, Decision, Surface } from './types.js';

/** The snapshot that follows from what is stored. Pure: the same arguments, the same state. */
export function deriveState<C extends string>(
  categories: readonly Category<C>[],
  policyVersion: string,
  stored: Decision<C> | null,
  surface: Surface,
  now: number,
): ConsentState<C> {
  const reason = judge(stored, policyVersion, now);
  const decision = reason === 'decided' ? stored : null;
  const grants = {} as Record<C, boolean>;
  for (const { id } of categories) {
    // Whatever is not exactly `true` is denied.
    grants[id] = id === 'essential' || decision?.choices[id] === true;
  }
  return Object.freeze({
    status: decision ? 'decided' : 'undecided',
    reason,
    grants: Object.freeze(grants),
    decision,
    outdated: reason === 'policy-changed' ? stored : null,
    surface,
  });
}
