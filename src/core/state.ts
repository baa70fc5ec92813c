import { judge } from './decision.js';
import type { ConsentState, Decision, Settings } from './types.js';

/**
 * The snapshot that follows from what is stored, with the surface that is due where nothing was answered. Pure: the same
 * arguments, the same state.
 */
export function deriveState(
  { categories, services, policy }: Pick<Settings<string>, 'categories' | 'services' | 'policy'>,
  stored: Decision | null | undefined,
  now: number,
  asks?: unknown,
): ConsentState<string> {
  const reason = judge(stored, policy.version, now);
  const decision = reason === 'decided' ? stored! : null;
  const grants: Record<string, boolean> = {};
  const choices: Record<string, boolean | undefined> = {};
  for (const { id, category = id } of [...categories, ...services] as { id: string; category?: string }[]) {
    choices[id] = decision?.choices[id] ?? decision?.choices[category];
    // Whatever is not exactly `true` is denied.
    grants[id] = category === 'essential' || choices[id] === true;
  }
  return {
    reason,
    grants: Object.freeze(grants),
    choices: Object.freeze(choices),
    decision,
    outdated: reason === 'policy-changed' ? stored! : null,
    surface: decision || !asks ? 'none' : 'banner',
  };
}
