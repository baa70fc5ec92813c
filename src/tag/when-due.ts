import { report } from '../core/errors.js';
import type { Consent, DecisionEvent, Effect } from '../core/types.js';
import { OUTBOX_KEY } from '../records/outbox.js';

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
      const stops: (() => void)[] = [];
      let loading: Promise<void> | undefined;
      let loaded = false;
      const bring = (): Promise<void> =>
        (loading ??= load().then(
          (effects) => {
            loaded = true;
            for (const effect of effects) stops.push(effect.start(catchingUp(consent, missed)));
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
      stops.push(
        consent.subscribe(({ surface }, event) => {
          if (loaded) return;
          if (event) {
            missed.push(event);
            event.waitUntil(bring());
          } else if (surface !== 'none') setTimeout(bring, DELAY);
        }),
      );
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function catchingUp(consent: Consent<string>, missed: readonly DecisionEvent<string>[]): Consent<string> {
  return Object.assign(Object.create(consent) as Consent<string>, {
    subscribe: (listener: Parameters<Consent<string>['subscribe']>[0]) => {
      const unsubscribe = consent.subscribe(listener);
      for (const event of missed) listener(consent.state, event);
      return unsubscribe;
    },
  });
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
