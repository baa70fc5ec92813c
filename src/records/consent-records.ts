import type { Effect } from '../core/types.js';
import { recorder, type RecordsOptions } from './recorder.js';

/** Posts a record of each decision made in this tab. One that cannot be sent is kept and sent on a later visit. */
export function consentRecords(options: RecordsOptions): Effect {
  return {
    name: 'records',
    phase: 'observe',
    start(consent) {
      const { record, flush } = recorder(options);
      void flush();
      return consent.subscribe((_state, event) => {
        if (event?.origin === 'this-tab') event.waitUntil(record(event, consent));
      });
    },
  };
}
