import { executeServerCommand } from '@web/test-runner-commands';
import { checkConfig } from '../../src/core/config.js';
import type { Choices, Decision, DecisionEvent, Settings } from '../../src/core/types.js';
import type { Entry } from '../../src/records/database.js';
import { ASIDE_KEY, KEPT_EVENT_KEY, OUTBOX_KEY } from '../../src/records/names.js';
import { outbox, type Outbox } from '../../src/records/outbox.js';
import type { ConsentryRecordEvent } from '../../src/records/record-event.js';
import { recordOf, type ConsentRecord, type RecordContext } from '../../src/records/record.js';
import { decisionWith, eventWith } from './decisions.js';
import { onTearDown } from './tear-down.js';

export const context: RecordContext = {
  textHash: null,
  configHash: null,
  origin: 'https://example.com',
  path: '/pricing',
  gpc: false,
};

export function settingsWith(over: Partial<Settings<string>> = {}): Settings<string> {
  return { ...checkConfig({ policy: { version: '2025-05-21', url: '/privacy' } }), ...over };
}

/** The record of a change from some choices (`null`: none were made) to others. */
export function recordOfChange(before: Choices | null, after: Choices, over: Partial<Decision> = {}): ConsentRecord {
  const previous = before && decisionWith({ choices: before, consentId: '22222222-2222-4222-8222-222222222222' });
  const event: DecisionEvent<string> = eventWith({ decision: decisionWith({ choices: after, ...over }), previous });
  return recordOf(event, settingsWith(), context)!;
}

/** The outbox of this origin, seen from outside. */
export const openOutbox = (): Outbox => outbox(OUTBOX_KEY, 100, 2000);

/** Puts records where an earlier visit would have left them; `over`: what became of them since. */
export async function putInOutbox(records: readonly ConsentRecord[], over: Partial<Entry> = {}): Promise<void> {
  for (const record of records) await openOutbox().put({ record, kept: Date.now(), tries: 0, ...over });
}

/** The records that wait, the oldest first. */
export async function waiting(): Promise<ConsentRecord[]> {
  return (await openOutbox().all()).map(({ record }) => record);
}

/** The records that were refused. */
export async function setAside(): Promise<ConsentRecord[]> {
  return (await outbox(ASIDE_KEY, 20, 2000).all()).map(({ record }) => record);
}

/** Keeps a decision as `whenDue` does: under a name of its own, which the event bears from then on. */
export function keep(event: DecisionEvent<string>, path: string, over: Partial<Decision> = {}): void {
  const seed = crypto.randomUUID();
  Object.assign(event, { seed, path });
  const kept = { ...event, decision: { ...event.decision, ...over } };
  localStorage.setItem(KEPT_EVENT_KEY + seed, JSON.stringify(kept));
}

/** The names of decisions in localStorage whose records are not known to be on disk. */
export const keptNames = (): string[] => Object.keys(localStorage).filter((name) => name.startsWith(KEPT_EVENT_KEY));

/** What the page is told of records until the test ends: the delivery, and which record. */
export function tellings(): [delivery: string, recordId: string][] {
  const told: [string, string][] = [];
  const note = ({ delivery, record }: ConsentryRecordEvent): void => void told.push([delivery, record.record_id]);
  document.addEventListener('consentry-record', note);
  onTearDown(() => document.removeEventListener('consentry-record', note));
  return told;
}

/** The names of the databases that are there. */
export async function databases(): Promise<string[]> {
  return (await indexedDB.databases()).map(({ name = '' }) => name).filter((name) => name.startsWith('consentry'));
}

/** What the JSON Schema has against it. */
export function complaints(record: unknown): Promise<string[]> {
  return executeServerCommand<string[], object>('validate-record', record as object);
}

/** An endpoint of this test alone, that answers with this status, or with one after the other; `posts` takes what arrived. */
export function endpoint(status: number | readonly number[] = 204): {
  url: string;
  posts: () => Promise<ConsentRecord[]>;
} {
  const from = crypto.randomUUID();
  const posts = async (): Promise<ConsentRecord[]> => {
    const bodies = await executeServerCommand<string[], object>('posts', { from });
    return bodies.map((body) => JSON.parse(body) as ConsentRecord);
  };
  return { url: `/test-server/answer?status=${String(status)}&from=${from}`, posts };
}

/** A fault that cannot be made for real in a page: every call of this method fails until the test ends. */
export function breakStorage(method: 'getItem' | 'setItem' | 'removeItem', name = 'SecurityError'): () => void {
  const original = Object.getOwnPropertyDescriptor(Storage.prototype, method)!;
  const mend = (): void => void Object.defineProperty(Storage.prototype, method, original);
  Object.defineProperty(Storage.prototype, method, {
    ...original,
    value() {
      throw new DOMException('broken by a test', name);
    },
  });
  onTearDown(mend);
  return mend;
}

/**
 * Faults of IndexedDB that cannot be made for real in a page, till the test ends. Returns what ends a `hangs` sooner: what
 * was asked for meanwhile is done then.
 */
export function breakOpening(how: 'throws' | 'hangs'): () => void {
  const { open, deleteDatabase } = IDBFactory.prototype;
  const late: (() => void)[] = [];
  IDBFactory.prototype.open = function (...args) {
    if (how === 'throws') throw new DOMException('broken by a test', 'SecurityError');
    // A request that is told of nothing until the fault is over.
    const request = new EventTarget() as IDBOpenDBRequest;
    late.push(() => {
      const real = open.apply(indexedDB, args);
      for (const type of ['success', 'error', 'upgradeneeded', 'blocked']) {
        real.addEventListener(type, () => {
          for (const name of ['result', 'error', 'transaction', 'readyState'] as const) {
            const value = attempt(() => real[name]);
            Object.defineProperty(request, name, { value, configurable: true });
          }
          request.dispatchEvent(new Event(type));
        });
      }
    });
    return Object.setPrototypeOf(request, IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
  };
  const mend = (): void => {
    Object.assign(IDBFactory.prototype, { open, deleteDatabase });
    for (const act of late.splice(0)) act();
  };
  onTearDown(mend);
  return mend;
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
