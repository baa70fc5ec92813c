import { report } from '../core/errors.js';
import type { Consent, Notice, Settings } from '../core/types.js';
import { wildcard } from '../core/wildcard.js';
import { configurationText, noticeText, sha256 } from './notice.js';
import { forgetKept, keepEvent, keepRecord, type KeptEvent } from './kept-event.js';
import { keepLastRecord, lastRecord } from './last-record.js';
import { tell } from './record-event.js';
import { recordOf, type ConsentRecord, type RecordedEvent } from './record.js';
import type { RecordsOptions } from './records-options.js';
import { sender, type Sender } from './sender.js';
import { timingOf } from './timing.js';

/** Records decisions and delivers them. */
export interface Recorder extends Pick<Sender, 'send' | 'stop'> {
  /** Resolves when the record is delivered, or an attempt has failed. Never rejects. */
  readonly record: (event: RecordedEvent) => Promise<void>;
  /** Nothing is granted any more, by an answer that was given elsewhere: what links the records of this browser goes. */
  readonly forget: () => void;
  /** The interface shows it: its hash is made before anyone decides. */
  readonly notice: (shown: Notice) => void;
}

export function recorder(options: RecordsOptions, { settings }: Consent<string>): Recorder {
  const { keep, send, stop } = sender(options.endpoint, timingOf(options));
  const hashes = noticeHashes(settings);
  const configHash = sha256(configurationText(settings));
  // One after the other: each refers to the one before it.
  let made = Promise.resolve();
  const known = new Map<unknown, Promise<void>>();
  const make = async (event: RecordedEvent, context: Pick<ConsentRecord['source'], 'path'> & { gpc: boolean }) => {
    const textHash = event.notice && (await hashes(event.notice));
    const facts = { textHash, configHash: await configHash, origin: location.origin, ...context };
    const made = recordOf(event, settings, facts);
    return made && linkedTo(made, event, options.refusals);
  };
  /** Its decision is forgotten by whoever has the record on disk, or knows that it has arrived. */
  const settle = async (record: ConsentRecord | null, event: KeptEvent): Promise<void> => {
    if (!record || (options.refusals === 'off' && record.event_state === 'ConsentRefused')) forgetKept(event.seed);
    else {
      keepRecord(event, record);
      tell(record, 'kept', await keep(record));
    }
  };
  return {
    send,
    stop,
    forget() {
      // After what this browser itself has still to record, which may refer to it.
      if (options.refusals !== 'linked') made = made.then(() => keepLastRecord(null));
    },
    notice: (shown) => void hashes(shown),
    record(event) {
      // What this page decided before this code came is found among what is kept, too.
      const key = event.seed ?? event.decision?.time;
      const begun = known.get(key);
      if (begun) return begun;
      const kept = keepEvent(event);
      // As they are now, and not when it is this one's turn.
      const path = redact(kept.path ?? location.pathname, options.redactPaths ?? []);
      const gpc = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
      // One that is damaged beyond recording must not stop the next.
      made = made
        .then(async () => settle(kept.record ?? (await make(kept, { path, gpc })), kept))
        .catch((error: unknown) => {
          report(error);
          forgetKept(kept.seed);
        });
      const work = made.then(send);
      known.set(key, work);
      return work;
    },
  };
}

/**
 * The record with its reference to the one before it, which the next will refer to. Only what holds a grant has an identifier that lasts.
 */
function linkedTo(
  record: ConsentRecord,
  { decision }: RecordedEvent,
  refusals: RecordsOptions['refusals'],
): ConsentRecord {
  const last = lastRecord();
  const isLinked = refusals === 'linked';
  const lasts = isLinked || decision?.consentId;
  // A refusal that follows no grant has a new identifier: the one of an earlier refusal, where they are linked.
  const consent_id = isLinked && last && record.event_state === 'ConsentRefused' ? last.consent_id : record.consent_id;
  const isNext = last && (isLinked || last.consent_id === consent_id) && last.record_id !== record.record_id;
  const linked = { ...record, consent_id, previous_record_id: isNext ? last.record_id : null };
  keepLastRecord(lasts ? linked : null);
  return linked;
}

/** The hash of each notice, made once. */
function noticeHashes(settings: Settings<string>): (notice: Notice) => Promise<string | null> {
  const made = new WeakMap<Notice, Promise<string | null>>();
  return (notice) => {
    const hash = made.get(notice) ?? sha256(noticeText(settings, notice));
    made.set(notice, hash);
    return hash;
  };
}

function redact(path: string, patterns: readonly string[]): string {
  const found = patterns.find((pattern) => wildcard(pattern).test(path)) ?? path;
  // What looks like an address of a person is never recorded.
  return found.replace(/[^/]*(@|%40)[^/]*/gi, '*').slice(0, 2000);
}
