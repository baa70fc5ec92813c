import { keyOf } from './existing.js';
import { recordWriter } from './record-writer.js';
import { turn } from './turn.js';
import type { NewRecord } from './record-store.js';
import type { Pending } from './record-writer.js';
import type { SqlDatabase } from './sql-database.js';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** The last moment of the year 9999. */
const lastTime = 253_402_300_799_999;
/** How many records may wait: beyond, the database is too slow, and the browser keeps them. */
const limit = 10_000;
/** Few sizes, since a database prepares a statement for each. */
const batchSizes = [96, 64, 48, 40, 32, 28, 24, 20, 16, 14, 12, 10, 8, 7, 6, 5, 4, 3, 2, 1];

/** Group commit: what arrives while a statement is under way goes into the next one. There is no timer. */
export interface AppendQueue {
  append(record: NewRecord): Promise<'stored' | 'duplicate'>;
  /** Resolves once nothing waits any more. */
  idle(): Promise<void>;
}

export function appendQueue(database: SqlDatabase): AppendQueue {
  const waiting: Pending[] = [];
  /** What waits or is being written, by its key: who brings the same once more waits for the first. */
  const open = new Map<string, Promise<unknown>>();
  // One: two or four at a time were slower on PostgreSQL, having smaller batches and the same disk.
  const write = recordWriter(database);
  let isWriting = false;

  async function work(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (waiting.length) {
      // A moment in which others may come: a batch costs the database little more than a single record. To wait longer, for those who
      // were just answered, made larger batches and was slower: the database waits too.
      await turn();
      await write(waiting.splice(0, batchOf(waiting.length)));
    }
    isWriting = false;
  }

  function enqueue({ record, receivedTime, apart }: NewRecord, key: Keys): Promise<'stored' | 'duplicate'> {
    // JSON escapes what a database would choke on: U+0000, and half of a surrogate pair.
    const document = JSON.stringify(record);
    const documentHash = database.sha256(document);
    return new Promise((settle, fail) => {
      waiting.push({ ...key, receivedTime, apart, document, documentHash, settle, fail });
      void work();
    });
  }

  async function append(record: NewRecord): Promise<'stored' | 'duplicate'> {
    const key = check(record);
    const name = keyOf(key);
    const first = open.get(name);
    if (first) {
      await first;
      return 'duplicate';
    }
    if (open.size >= limit) throw new Error(`${limit} records wait for the database already.`);
    const done = enqueue(record, key).finally(() => open.delete(name));
    open.set(name, done);
    return done;
  }

  return {
    append,
    idle: async () => {
      await Promise.allSettled(open.values());
    },
  };
}

function batchOf(count: number): number {
  return batchSizes.find((size) => size <= count)!;
}

interface Keys {
  readonly consentId: string;
  readonly recordId: string;
}

/** What a database would refuse must not take a whole batch with it. */
function check({ record, receivedTime }: NewRecord): Keys {
  const { consent_id: consentId, record_id: recordId } = record;
  if (!uuid.test(consentId) || !uuid.test(recordId)) throw new TypeError('consent_id and record_id must be UUIDs.');
  if (!(receivedTime >= 0 && receivedTime <= lastTime))
    throw new RangeError('receivedTime must be milliseconds since 1970.');
  return { consentId, recordId };
}
