import { attempt } from './errors.js';
import type { Consent, Effect } from './types.js';

/** The effects of one consent object. */
export interface Effects {
  /** Starts those that are new, in the order of their phases. */
  use(effects: readonly Effect[]): void;
  stop(): void;
}

export function effectsOf(consent: Consent<string>): Effects {
  const stops = new Map<string, () => void>();
  return {
    use(effects) {
      for (const due of ['signal', 'gate', 'observe']) {
        for (const { name, phase, start } of effects) {
          if (phase !== due || stops.has(name)) continue;
          attempt(() => {
            stops.set(name, start(consent));
          });
        }
      }
    },
    stop() {
      for (const stop of stops.values()) attempt(stop);
    },
  };
}
