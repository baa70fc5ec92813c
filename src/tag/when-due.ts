import { report } from '../core/errors.js';
import type { Consent, DecisionEvent, Effect } from '../core/types.js';
import { OUTBOX_KEY } from '../records/outbox.js';
import { documentRegistry } from '../storage/document-registry.js';

/** How long after a question has come up its consequences are fetched, in milliseconds: after the first paint. */
const DELAY = 500;

/**
 * Effects whose code is fetched when there is something for them to do: a decision is made or likely, a record waits,
 * or something is stored that was refused. What they missed while they were on their way, they are told.
 */
export function whenDue(load: () => Promise<readonly Effect[]>): Effect {
  return {
    name: 'when-due',
    phase: 'observe',
    start(consent) {
      const missed: DecisionEvent<string>[] = [];
      let loading: Promise<void> | undefined;
      let loaded = false;
      const bring = (): Promise<void> =>
        (loading ??= load().then(
          (effects) => {
            loaded = true;
            // By the registry, which leaves out what a bundle has brought already; not for one that came after a stop.
            const live = documentRegistry().live[consent.settings.cookie.name];
            if (live?.consent === consent) live.use(effects.map((effect) => catchingUp(effect, missed)));
          },
          (error: unknown) => {
            report(error);
            loading = undefined;
            // Nobody is here to withdraw properly: a new document runs nothing that is refused.
            if (missed.some(({ withdrawn }) => withdrawn.some((id) => consent.released.categories.has(id))))
              location.reload();
          },
        ));
      if (isDue(consent)) void bring();
      return consent.subscribe(({ surface }, event) => {
        if (loaded) return;
        if (event) {
          missed.push(event);
          event.waitUntil(bring());
        } else if (surface !== 'none') setTimeout(bring, DELAY);
      });
    },
  };
}

/** The same effect, whose listeners are told what they missed. */
function catchingUp(effect: Effect, missed: readonly DecisionEvent<string>[]): Effect {
  const start = (consent: Consent<string>): (() => void) => {
    const subscribe: Consent<string>['subscribe'] = (listener) => {
      const unsubscribe = consent.subscribe(listener);
      for (const event of missed) listener(consent.state, event);
      return unsubscribe;
    };
    // Inherits, so that `state` stays a getter.
    return effect.start(Object.assign(Object.create(consent) as Consent<string>, { subscribe }));
  };
  return { ...effect, start };
}

/** By the beginnings of the names alone; the eraser looks closer. */
function isDue({ state, settings }: Consent<string>): boolean {
  try {
    const present = [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].join();
    return (
      settings.services.some(
        ({ category, stored = [] }) =>
          state.decision?.choices[category] === false &&
          stored.some(({ name }) => present.includes(name.split('*', 1)[0]!)),
      ) || present.includes(OUTBOX_KEY)
    );
  } catch {
    return false;
  }
}
