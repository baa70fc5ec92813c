import type { Effect } from '../core/types.js';
import { keptEvents } from './kept-event.js';
import { OUTBOX_KEY } from './names.js';
import { recorder } from './recorder.js';
import type { RecordsOptions } from './records-options.js';
import { timingOf } from './timing.js';

/** How long after a surface is due its notice is looked for, in milliseconds: it may still have to be fetched. */
const DELAY = 500;

/** Posts a record of each decision made in this tab. One that cannot be sent is kept and sent again. */
export function consentRecords(options: RecordsOptions): Effect {
  return {
    name: 'records',
    phase: 'observe',
    start(consent) {
      const { record, forget, notice, send, stop } = recorder(options, consent);
      const look = (): void => {
        if (consent.notice) notice(consent.notice);
      };
      // Nobody else on this page is to remove what this one keeps.
      consent.released.urls.add(OUTBOX_KEY);
      // What an earlier page, or another tab, did not come to record.
      for (const event of keptEvents(timingOf(options).life)) void record(event);
      void send();
      const unsubscribe = consent.subscribe(({ surface, decision }, event) => {
        if (event?.origin === 'this-tab') {
          event.waitUntil(record(event));
          return;
        }
        if (!decision?.consentId) forget();
        if (surface !== 'none') setTimeout(look, DELAY);
      });
      return () => {
        unsubscribe();
        stop();
      };
    },
  };
}
