import { deleteDB, openDB, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { locked } from './locked.js';
import type { ConsentRecord } from './record-types.js';
import { within } from './timing.js';

/** A record that waits, and what became of it so far. */
export interface Entry {
  readonly record: ConsentRecord;
  /** When it was kept, in milliseconds since 1970. */
  readonly kept: number;
  /** How often it was sent in vain. */
  readonly tries: number;
  /** Before this moment the endpoint wants to be left in peace. */
  readonly due?: number;
  /** Of a record that was refused: by whom. */
  readonly refusedBy?: string;
  /** It was refused, and is tried once more. */
  readonly again?: true;
}

/** The entries of one database, each on disk before a promise says so. All may reject. */
export interface RecordDatabase {
  /** In the order in which they were kept. What is no entry is thrown out. */
  all(): Promise<Entry[]>;
  /** Makes the database where it is not there. A record that is there already stays as it is. */
  add(entry: Entry): Promise<void>;
  /** In its place; one that is gone does not come back. */
  replace(entry: Entry): Promise<void>;
  remove(recordId: string): Promise<void>;
}

type Store = IDBPObjectStore<unknown, ['records'], 'records', 'readwrite'>;

/** How long the deletion of an empty database keeps others from it, in milliseconds. */
const PATIENCE = 300;

/** Keeps `limit` entries at most: the oldest make room. Connections are short, so that nobody has to wait for one. */
export function recordDatabase(name: string, limit: number): RecordDatabase {
  /** Does it in one transaction; without a database, and without leave to make one, nothing. */
  const transact = async <T>(work: (store: Store) => Promise<T>, make = false): Promise<T | undefined> => {
    const db = await open(name, make);
    if (!db) return undefined;
    try {
      const transaction = db.transaction('records', 'readwrite', { durability: 'strict' });
      const [result] = await Promise.all([work(transaction.store), transaction.done]);
      return result;
    } finally {
      db.close();
    }
  };
  /**
   * Removes the database if it is empty. No other tab may put something into it between the look and the deletion, so without
   * locks, on plain http, it stays.
   */
  const drop = (): Promise<void> =>
    locked(name, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
      if (!lock || (await transact((store) => store.count())) !== 0) return;
      // Who opens it from now on opens a new one, after this deletion, however long that may take.
      await within(PATIENCE, deleteDB(name)).catch(() => undefined);
    });
  return {
    async all() {
      const entries = await transact(sound);
      if (entries && !entries[0]) await drop();
      return entries ?? [];
    },
    add: (entry) =>
      // Not while another tab is deleting what it has found empty.
      locked(name, { mode: 'shared' }, () =>
        transact(async (store) => {
          if ((await keyOf(store, entry.record.record_id)) === undefined) await store.add(entry);
          const keys = await store.getAllKeys();
          for (const old of keys.slice(0, -limit)) await store.delete(old);
        }, true),
      ),
    replace: (entry) =>
      transact(async (store) => {
        const key = await keyOf(store, entry.record.record_id);
        if (key !== undefined) await store.put(entry, key);
      }),
    async remove(recordId) {
      const left = await transact(async (store) => {
        const key = await keyOf(store, recordId);
        if (key !== undefined) await store.delete(key);
        return store.count();
      });
      if (left === 0) await drop();
    },
  };
}

const keyOf = (store: Store, recordId: string): Promise<IDBValidKey | undefined> => store.index('id').getKey(recordId);

async function sound(store: Store): Promise<Entry[]> {
  const [entries, keys] = await Promise.all([store.getAll() as Promise<Entry[]>, store.getAllKeys()]);
  return entries.filter((entry, index) => {
    const isSound = entry?.record?.record_id && entry.kept > 0 && entry.tries >= 0;
    if (!isSound) void store.delete(keys[index]!);
    return isSound;
  });
}

/** Whatever its version: a later one of this library, in another tab, may have made it. */
async function open(name: string, make: boolean): Promise<IDBPDatabase | null> {
  // A sandboxed page has no storage, and Chromium leaves a rejection there that nobody can catch.
  if (origin === 'null') throw Error(name);
  // WebKit goes on listing a database whose making was aborted; Firefox before 126 lists none.
  const names = make || (await indexedDB.databases?.().then((all) => all.map((one) => one.name)));
  if (Array.isArray(names) && !names.includes(name)) return null;
  let isThere = true;
  const db = await openDB(name, undefined, {
    upgrade(created, _old, _new, transaction) {
      isThere = make;
      if (make)
        created
          .createObjectStore('records', { autoIncrement: true })
          .createIndex('id', 'record.record_id', { unique: true });
      else {
        transaction.done.catch(() => undefined);
        // Only looking for it must not make it.
        transaction.abort();
      }
    },
    // Another tab deletes it or changes its version; transactions that have begun are finished first.
    blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
  }).catch((error: unknown) => {
    if (isThere) throw error;
    return null;
  });
  if (!db || isOurs(db)) return db;
  db.close();
  // Something else has the name, and would make the script tag look here for ever.
  if (db.version > 1) throw Error(name);
  await deleteDB(name);
  return make ? open(name, make) : null;
}

function isOurs(db: IDBPDatabase): boolean {
  return db.objectStoreNames.contains('records') && db.transaction('records').store.indexNames.contains('id');
}
