import { report } from '../core/errors.js';
import type { Consent, DecisionEvent, Effect } from '../core/types.js';
import { KEPT_EVENT_KEY, OUTBOX_KEY } from '../records/names.js';
import type { PageConfig } from './page-config.js';

/** How long after a question has come up its consequences are fetched, in milliseconds: after the first paint. */
const DELAY = 500;

/** How long a withdrawal waits for who honours it, in milliseconds: till then released code may go on. */
const PATIENCE = 3000;

/** Starts the late effects, and empties the list of what they missed. */
export type TakeOver = (config: PageConfig, consent: Consent<string>, missed: DecisionEvent<string>[]) => void;

/**
 * Brings what most pages never need, when there is something for it to do: a decision is made or likely, a record
 * waits, or something is stored that was refused. Where decisions are recorded, one that is made meanwhile is kept.
 */
export function whenDue(load: () => Promise<{ readonly takeOver: TakeOver }>, config: PageConfig): Effect {
  return {
    name: 'late',
    phase: 'observe',
    start(consent) {
      const missed: DecisionEvent<string>[] = [];
      let loading: Promise<unknown> | undefined;
      const bring = (): Promise<unknown> =>
        (loading ??= load()
          .then(({ takeOver }) => {
            unsubscribe();
            takeOver(config, consent, missed);
          })
          // Asked for again when there is more to do.
          .catch((error: unknown) => {
            loading = undefined;
            report(error);
          }));
      void bringIfDue(consent, config.records, bring);
      const unsubscribe = consent.subscribe(({ surface }, event) => {
        if (event) {
          missed.push(event);
          if (config.records && event.origin === 'this-tab') keep(event);
          event.waitUntil(bring());
          // A new document runs nothing that is refused, and erases what is left.
          if (event.withdrawn[0]) setTimeout(() => missed[0] && location.reload(), PATIENCE);
        } else if (surface !== 'none') setTimeout(bring, DELAY);
      });
      return unsubscribe;
    },
  };
}

/** The page may be left before anyone has come to record it; the next page will, and whoever does makes the same record. */
function keep(event: DecisionEvent<string> & { seed?: string }): void {
  try {
    Object.assign(event, { seed: (crypto as Partial<Crypto>).randomUUID?.(), path: location.pathname });
    // A name for each: what an earlier page or another tab has put there still waits. (On plain http there is one for all.)
    localStorage[KEPT_EVENT_KEY + event.seed!] = JSON.stringify(event);
  } catch {
    // Blocked storage keeps nothing.
  }
}

/**
 * Goes by the beginnings of the names alone; the eraser looks closer. Databases and caches are asked for only where one is
 * declared, and last: where they cannot be looked at, all else has been.
 */
async function bringIfDue(
  { state, settings }: Consent<string>,
  records: PageConfig['records'],
  bring: () => unknown,
): Promise<void> {
  const items: { name: string; kind?: unknown }[] = [
    // Records wait in a database; a decision that is not yet a record, in localStorage.
    // A cookie to be renewed is everywhere: the empty name, too.
    { name: (records as { renew?: boolean } | undefined)?.renew ? '' : OUTBOX_KEY, kind: records && 'indexedDB' },
    ...settings.services.flatMap(({ id, stored = [] }) => (state.grants[id] ? [] : stored)),
  ];
  const look = (present: string): void => {
    for (const { name } of items) if (present.includes(name.split('*')[0]!)) bring();
  };
  try {
    look([document.cookie, Object.keys(localStorage), Object.keys(sessionStorage)].join());
    for (const { kind } of items) {
      if (kind === 'indexedDB') look(JSON.stringify(await indexedDB.databases()));
      if (kind === 'cacheStorage') look(JSON.stringify(await caches.keys()));
    }
  } catch {
    // What nobody can look at holds nothing.
  }
}
