import { appendQueue } from './append-queue.js';
import { checkpoint, dayLength, settling } from './checkpoint.js';
import { erase } from './erasure.js';
import { migrate } from './migrate.js';
import { addNotices, findNotice } from './notices.js';
import { signer } from './signing.js';
import { statementHead } from './statements.js';
import { readRecords } from './stored-records.js';
import { sweep } from './sweep.js';
import { verify } from './verify.js';
import type { AppendQueue } from './append-queue.js';
import type { RecordStore, RecordStoreOptions } from './record-store.js';
import type { Signer } from './signing.js';
import type { SqlDatabase } from './sql-database.js';

/** What a store is made of, once it is open. */
interface Open {
  readonly database: SqlDatabase;
  readonly signer: Signer | null;
  readonly queue: AppendQueue;
}

/** A store over whatever database; it connects when it is first used, and tries anew where that failed. */
export function recordStore(connect: () => Promise<SqlDatabase>, { signingKey }: RecordStoreOptions): RecordStore {
  let opening: Promise<Open> | null = null;
  let closing: Promise<void> | null = null;

  function open(): Promise<Open> {
    if (closing) return Promise.reject(new Error('This record store is closed.'));
    opening ??= openStore(connect, signingKey).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  async function close(): Promise<void> {
    const opened = await opening?.catch(() => null);
    await opened?.queue.idle();
    await signDays.done();
    await opened?.database.close();
  }

  const signDays = daily(async () => {
    const { database, signer: key } = await open();
    if (key) await checkpoint(database, key);
  });

  return {
    ready: async () => {
      await open();
    },
    append: async (record) => {
      const outcome = await (await open()).queue.append(record);
      if (signingKey) signDays();
      return outcome;
    },
    read: (query) => afterwards(open, ({ database }) => readRecords(database, query)),
    verify: (options) => afterwards(open, ({ database }) => verify(database, options)),
    erase: async (consentId) => {
      const { database, signer: key } = await open();
      const count = await erase(database, key, consentId);
      // Where there was nothing, too: before, it may have failed at this.
      await database.scrub();
      return count;
    },
    sweep: async (before) => {
      const { database, signer: key } = await open();
      const count = await sweep(database, key, before);
      await database.scrub();
      return count;
    },
    addNotices: async (notices) => addNotices((await open()).database, notices),
    notice: async (hash) => findNotice((await open()).database, hash),
    checkpoint: async () => {
      const { database, signer: key } = await open();
      if (!key) throw new Error('A checkpoint is signed: give the store a signingKey; `npx consentry keys` makes one.');
      return checkpoint(database, key);
    },
    head: async () => statementHead((await open()).database),
    close: () => (closing ??= close()),
  };
}

async function openStore(connect: () => Promise<SqlDatabase>, signingKey: JsonWebKey | undefined): Promise<Open> {
  // Before connecting: a key that cannot sign is a mistake that no database mends.
  const key = signingKey ? await signer(signingKey) : null;
  const database = await connect();
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return { database, signer: key, queue: appendQueue(database) };
}

async function* afterwards<T>(open: () => Promise<Open>, read: (open: Open) => AsyncIterable<T>): AsyncGenerator<T> {
  yield* read(await open());
}

/** Runs at first, then once a day, in the ten minutes after yesterday may be signed: not all processes at once. */
function daily(run: () => Promise<void>): { (): void; done: () => Promise<void> } {
  let due = 0;
  let running = Promise.resolve();
  const start = (): void => {
    const now = Date.now();
    if (now < due) return;
    const today = now - (now % dayLength) + settling * (1 + Math.random());
    due = today > now ? today : today + dayLength;
    // The next day signs both; until then `verify` tells of a day that is not signed.
    running = run().catch((error: unknown) => console.error('consentry: days could not be signed.', error));
  };
  return Object.assign(start, { done: () => running });
}
