import { report } from '../core/errors.js';
import type { Consent, DecisionEvent, Effect, StorageKind } from '../core/types.js';
import { KEPT_EVENT_KEY, OUTBOX_KEY } from '../records/outbox.js';

/** How long after a question has come up its consequences are fetched, in milliseconds: after the first paint. */
const DELAY = 500;

/** How long released code may go on where nobody comes to withdraw properly, in milliseconds. */
const PATIENCE = 3000;

/** Starts the late effects, and empties the list of what they missed. */
export type TakeOver = (consent: Consent<string>, missed: DecisionEvent<string>[]) => void;

/**
 * Brings what most pages never need, when there is something for it to do: a decision is made or likely, a record
 * waits, or something is stored that was refused. Where decisions are recorded, one that is made meanwhile is kept.
 */
export function whenDue(load: () => Promise<TakeOver>, records: boolean): Effect {
  return {
    name: 'when-due',
    phase: 'observe',
    start(consent) {
      const missed: DecisionEvent<string>[] = [];
      let loading: Promise<unknown> | undefined;
      const bring = (): Promise<unknown> =>
        (loading ??= load()
          .then((takeOver) => {
            unsubscribe();
            takeOver(consent, missed);
          })
          // Asked for again when there is more to do.
          .catch((error: unknown) => {
            loading = undefined;
            report(error);
          }));
      void isDue(consent).then((due) => due && bring());
      const unsubscribe = consent.subscribe(({ surface }, event) => {
        if (event) {
          missed.push(event);
          if (records && event.origin === 'this-tab') keep(event);
          event.waitUntil(bring());
          // A new document runs nothing that is refused, and erases what is left. Which code is whose is not asked here.
          if (event.withdrawn[0] && consent.released.categories.size)
            setTimeout(() => missed.length && location.reload(), PATIENCE);
        } else if (surface !== 'none') setTimeout(bring, DELAY);
      });
      return unsubscribe;
    },
  };
}

/** The page may be left before anyone has come to record it; the next page will. */
function keep(event: DecisionEvent<string>): void {
  try {
    localStorage[KEPT_EVENT_KEY] = JSON.stringify({ ...event, path: location.pathname });
  } catch {
    // Blocked storage keeps nothing.
  }
}

/**
 * By the beginnings of the names alone; the eraser looks closer. Databases and caches are asked for only where one is
 * declared.
 */
async function isDue({ state, settings }: Consent<string>): Promise<boolean | undefined> {
  const refused = settings.services.flatMap(({ id, stored = [] }) => (state.grants[id] ? [] : stored));
  const keeps = (wanted: StorageKind): boolean => refused.some(({ kind }) => kind === wanted);
  const isIn = (present: string): boolean =>
    [{ name: OUTBOX_KEY }, ...refused].some(({ name }) => present.includes(name.split('*')[0]!));
  try {
    return (
      isIn(JSON.stringify([document.cookie, [localStorage, sessionStorage].map(Object.keys)])) ||
      (keeps('indexedDB') && isIn(JSON.stringify(await indexedDB.databases()))) ||
      (keeps('cacheStorage') && isIn(JSON.stringify(await caches.keys())))
    );
  } catch {
    // What nobody can look at holds nothing.
  }
}
