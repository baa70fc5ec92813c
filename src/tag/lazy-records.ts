import type { Effect } from '../core/types.js';
import { OUTBOX_KEY } from '../records/outbox.js';
import type { Recorder, RecordsOptions } from '../records/recorder.js';

/** {@link consentRecords} whose code comes only when there is something to ask, to record or to send. */
export function lazyRecords(
  options: RecordsOptions,
  load: () => Promise<{ recorder: (options: RecordsOptions) => Recorder }>,
): Effect {
  return {
    name: 'consent-records',
    phase: 'observe',
    start(consent) {
      let loaded: Promise<Recorder> | undefined;
      const recorder = (): Promise<Recorder> => {
        loaded ??= load().then((module) => module.recorder(options));
        // A file that failed to load is asked for again.
        loaded.catch(() => (loaded = undefined));
        return loaded;
      };
      if (isWaiting()) void recorder().then(({ flush }) => flush());
      return consent.subscribe(({ surface }, event) => {
        if (event?.origin === 'this-tab') {
          event.waitUntil(recorder().then(({ record }) => record(event, consent)));
        } else if (surface !== 'none') {
          // A choice is likely now, and the page may be left right after it.
          setTimeout(() => void recorder().catch(() => undefined), 1000);
        }
      });
    },
  };
}

function isWaiting(): boolean {
  try {
    return localStorage.getItem(OUTBOX_KEY) !== null;
  } catch {
    return false;
  }
}
