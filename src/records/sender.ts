import { alone } from './alone.js';
import { aside } from './aside.js';
import { backOff } from './back-off.js';
import type { Entry } from './database.js';
import { OUTBOX_KEY } from './names.js';
import { outbox } from './outbox.js';
import { followPage } from './page-life.js';
import { tell } from './record-event.js';
import type { ConsentRecord } from './record-types.js';
import type { Timing } from './timing.js';
import { post } from './transport.js';

/** Delivers what waits, however long that takes. */
export interface Sender {
  /** Resolves once the record is kept. */
  readonly keep: (record: ConsentRecord) => Promise<void>;
  /** Sends what waits; resolves when nothing is left to be sent now, or when an attempt has failed. Never rejects. */
  readonly send: () => Promise<void>;
  readonly stop: () => void;
}

/** After so many attempts a record no longer holds back those after it. */
const TRIES = 3;

export function sender(endpoint: string, timing: Timing): Sender {
  const waiting = outbox(OUTBOX_KEY, 100, timing.storage);
  const refused = aside(endpoint, timing, (entry) => waiting.put(entry));
  let isWanted = false;
  let running: Promise<void> | undefined;
  let isFirst = true;

  const round = async (): Promise<void> => {
    if (isFirst) await refused.onStart();
    isFirst = false;
    while (page.isThere) {
      const entries = await waiting.all();
      const next = nextOf(entries);
      const rest = restOf(entries, timing.longestRetryAfter);
      if (next && rest) pauses.wait(rest);
      if (!next || rest || !(await attempt(next, entries))) return;
    }
  };
  /** Returns whether it is settled, and the next one may follow at once. */
  const attempt = async (entry: Entry, entries: readonly Entry[]): Promise<boolean> => {
    const { record, tries, kept } = entry;
    // The quota may be used up by others, which looks like any failure: every other attempt does without it.
    const { delivery, retryAfter } = await post(endpoint, record, timing, tries % 2 > 0);
    const isFailed = delivery === 'failed';
    // What has become too old was tried once more, now; the newest stays.
    const isOver = Date.now() - kept > timing.life && entry !== entries.at(-1);
    if (delivery === 'rejected') await refused.put(entry);
    if (isFailed && !isOver)
      await waiting.replace({ ...entry, tries: tries + 1, ...(retryAfter && { due: Date.now() + retryAfter }) });
    else await waiting.remove(record.record_id);
    if (!isFailed) pauses.succeeded();
    else if (page.isThere) pauses.failed(retryAfter);
    tell(record, delivery);
    if (delivery === 'delivered') await refused.onDelivery();
    return !isFailed;
  };
  const run = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      await alone(`${OUTBOX_KEY}-send`, timing.otherTab, page.left, round);
    }
    running = undefined;
  };
  const send = (): Promise<void> => {
    isWanted = true;
    pauses.cancel();
    return (running ??= run());
  };
  const pauses = backOff(timing, send);
  const page = followPage({ onLeave: pauses.cancel, onReturn: send });
  return { keep: (record) => waiting.put({ record, kept: Date.now(), tries: 0 }), send, stop: page.stop };
}

/** How long the endpoint still wants to be left in peace. A clock that was moved makes no endless pause. */
function restOf(entries: readonly Entry[], most: number): number {
  const rest = Math.max(0, ...entries.map(({ due = 0 }) => due - Date.now()));
  return rest > most ? 0 : rest;
}

/**
 * The record to be sent next: of each consent_id the oldest, for a withdrawal means nothing without the grant before it;
 * of these the one that was tried least, so that one which always fails holds back nobody.
 */
function nextOf(entries: readonly Entry[]): Entry | undefined {
  const heldBack = new Set<string>();
  const free = entries.filter(({ record: { consent_id }, tries }) => {
    const isFree = !heldBack.has(consent_id);
    if (tries < TRIES) heldBack.add(consent_id);
    return isFree;
  });
  return free.sort((a, b) => a.tries - b.tries)[0];
}
