import { aside } from './aside.js';
import type { Entry } from './database.js';
import { forgetKept } from './kept-event.js';
import type { Outbox } from './outbox.js';
import { tell } from './record-event.js';
import type { Timing } from './timing.js';
import { post, type Answer } from './transport.js';

/** One attempt after the other, and what follows from each. */
export interface Attempts {
  /** Once, before the first: takes up again what another address had refused. */
  readonly start: () => Promise<void>;
  /** Sends it; a failure is noted, all else is settled. Never rejects. */
  readonly attempt: (entry: Entry, isNewest: boolean) => Promise<Answer>;
}

export function attempts(endpoint: string, timing: Timing, waiting: Outbox): Attempts {
  const refused = aside(endpoint, timing, (entry) => waiting.put(entry));
  return {
    start: () => refused.onStart(),
    async attempt(entry, isNewest) {
      const { record, tries, kept } = entry;
      // The quota may be used up by others, which looks like any failure: every other attempt does without it.
      const answer = await post(endpoint, record, timing, tries % 2 > 0);
      const { delivery, retryAfter } = answer;
      // What has become too old was tried once more, now; the newest stays.
      const isOver = Date.now() - kept > timing.life && !isNewest;
      const isSafe = delivery !== 'rejected' || (await refused.put(entry));
      if (delivery === 'failed' && !isOver)
        await waiting.replace({ ...entry, tries: tries + 1, ...(retryAfter && { due: Date.now() + retryAfter }) });
      else {
        await waiting.remove(record.record_id);
        if (isSafe) forgetKept(record.record_id);
      }
      tell(record, delivery);
      if (delivery === 'delivered') await refused.onDelivery();
      return answer;
    },
  };
}
