import { report } from './errors.js';
import type { Consent, Effect } from './types.js';

const phases = ['signal', 'gate', 'observe'] as const;

/** Effects of one consent object. */
export interface Effects {
  /** Starts those that are new, in the order of their phases. */
  use(effects: readonly Effect[]): void;
  /** Stops all, the last first. */
  stop(): void;
}

export function effectsOf(consent: Consent<string>): Effects {
  const names = new Set<string>();
  const stops: (() => void)[] = [];
  return {
    use(effects) {
      const due = phases.flatMap((phase) => effects.filter((effect) => effect.phase === phase));
      for (const effect of due) {
        if (effect.name && names.has(effect.name)) continue;
        if (effect.name) names.add(effect.name);
        attempt(() => stops.push(effect.start(consent)));
      }
    },
    stop() {
      for (const stop of stops.splice(0).reverse()) attempt(stop);
    },
  };
}

function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    report(error);
  }
}
