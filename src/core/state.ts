import { judge } from './decision.js';
import type { ConsentState, Decision, Settings } from './types.js';

/** The snapshot that follows from what is stored. Pure: the same arguments, the same state. */
export function deriveState(
  { categories, policy }: Pick<Settings<string>, 'categories' | 'policy'>,
  stored: Decision | null | undefined,
  now: number,
): ConsentState<string> {
  const reason = judge(stored, policy.version, now);
  const decision = reason === 'decided' ? stored! : null;
  const grants: Record<string, boolean> = {};
  for (const { id } of categories) {
    // Whatever is not exactly `true` is denied.
    grants[id] = id === 'essential' || decision?.choices[id] === true;
  }
  return {
    status: decision ? 'decided' : 'undecided',
    reason,
    grants: Object.freeze(grants),
    decision,
    outdated: reason === 'policy-changed' ? stored! : null,
    surface: 'none',
  };
}
