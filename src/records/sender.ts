import { alone } from './alone.js';
import { attempts } from './attempt.js';
import { backOff } from './back-off.js';
import type { Entry } from './database.js';
import { OUTBOX_KEY } from './names.js';
import { outbox } from './outbox.js';
import { followPage } from './page-life.js';
import type { ConsentRecord } from './record-types.js';
import type { Timing } from './timing.js';
import { post } from './transport.js';

/** Delivers what waits, however long that takes. */
export interface Sender {
  /** Resolves once the record is kept, with whether that is on disk. */
  readonly keep: (record: ConsentRecord) => Promise<boolean>;
  /** Sends what waits; resolves when nothing is left to be sent now, or when an attempt has failed. Never rejects. */
  readonly send: () => Promise<void>;
  readonly stop: () => void;
}

/** After so many attempts a record no longer holds back those after it. */
const TRIES = 3;

export function sender(endpoint: string, timing: Timing): Sender {
  const waiting = outbox(OUTBOX_KEY, 100, timing.storage, () => send());
  const { start, attempt } = attempts(endpoint, timing, waiting);
  let isWanted = false;
  let running: Promise<void> | undefined;
  let starting: Promise<void> | undefined;
  /** Made in this page, and not sent yet: on the way to the disk, or waiting for another tab. */
  const fresh = new Map<string, ConsentRecord>();

  const round = async (): Promise<void> => {
    while (page.isThere) {
      const entries = await waiting.all();
      const next = nextOf(entries);
      const rest = restOf(entries, timing.longestRetryAfter);
      if (next && rest) pauses.wait(rest);
      if (!next || rest) return;
      fresh.delete(next.record.record_id);
      const { delivery, retryAfter } = await attempt(next, next === entries.at(-1));
      if (delivery !== 'failed') pauses.succeeded();
      else {
        if (page.isThere) pauses.failed(retryAfter);
        return;
      }
    }
  };
  const run = async (): Promise<void> => {
    await (starting ??= start());
    while (isWanted) {
      isWanted = false;
      // Most pages have nothing to send, and a lock would keep them out of the back/forward cache.
      if ((await waiting.all())[0]) await alone(`${OUTBOX_KEY}-send`, timing.otherTab, page.left, round);
    }
    fresh.clear();
    running = undefined;
  };
  const send = (): Promise<void> => {
    isWanted = true;
    pauses.cancel();
    return (running ??= run());
  };
  const onLeave = (): void => {
    pauses.cancel();
    // The disk may be too slow for a click that leaves the page. The next page sends it again.
    for (const record of fresh.values()) void post(endpoint, record, timing);
    fresh.clear();
  };
  const pauses = backOff(timing, send);
  const page = followPage({ onLeave, onReturn: send });
  return {
    keep(record) {
      fresh.set(record.record_id, record);
      return waiting.put({ record, kept: Date.now(), tries: 0 });
    },
    send,
    stop: page.stop,
  };
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
