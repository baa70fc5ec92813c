import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { libsqlStore } from '../../dist/server-libsql.js';
import { postgresStore } from '../../dist/server-postgres.js';
import { skipPostgres, startPostgres } from './postgres-cluster.mjs';

const require = createRequire(import.meta.url);
const pg = require('pg');
const Libsql = require('libsql');

/**
 * @typedef {object} Database One that is new, for one test.
 * @property {string} address As commands take it.
 * @property {(options?: object) => import('../../dist/types/server.js').RecordStore} open
 * @property {(text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>} sql What somebody does to it behind the store's back.
 * @property {() => Promise<void>} remove
 */

const folder = mkdtempSync(join(tmpdir(), 'consentry-store-'));
let cluster;
let count = 0;
after(async () => {
  await cluster?.then(({ stop }) => stop());
  rmSync(folder, { recursive: true, force: true });
});

/** @param {unknown} value */
function bindable(value) {
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  return typeof value === 'boolean' ? Number(value) : value;
}

/** @returns {Promise<Database>} */
async function libsqlDatabase() {
  const path = join(folder, `${count++}.db`);
  return {
    address: path,
    open: (options) => libsqlStore({ path, ...options }),
    async sql(text, values = []) {
      const connection = new Libsql(path, { timeout: 5 });
      try {
        return connection.prepare(text).all(values.map(bindable));
      } finally {
        connection.close();
      }
    },
    remove: async () => {},
  };
}

/** @returns {Promise<Database & { query: (text: string) => Promise<Record<string, unknown>[]> }>} */
export async function postgresDatabase() {
  cluster ??= startPostgres();
  const { url } = await cluster;
  const name = `test_${count++}`;
  const query = async (address, text, values) => {
    const client = new pg.Client(address);
    await client.connect();
    return client.query(text, values).finally(() => client.end());
  };
  await query(url, `create database ${name}`);
  const address = url.replace(/[^/]+$/, name);
  return {
    address,
    open: (options) => postgresStore({ connectionString: address, ...options }),
    sql: async (text, values) => (await query(address, text, values)).rows,
    remove: async () => void (await query(url, `drop database ${name} with (force)`)),
  };
}

const kinds = {
  libSQL: { skip: false, make: libsqlDatabase },
  PostgreSQL: { skip: skipPostgres, make: postgresDatabase },
};

/**
 * A test on a new database of each store.
 *
 * @param {string} name
 * @param {(database: Database) => Promise<void>} run
 */
export function onEachStore(name, run) {
  for (const [kind, { skip, make }] of Object.entries(kinds)) {
    test(`${kind}: ${name}`, { skip, timeout: 120_000 }, async () => {
      const database = await make();
      const opened = [];
      try {
        await run({
          ...database,
          open: (options) => {
            const store = database.open(options);
            opened.push(store);
            return store;
          },
        });
      } finally {
        await Promise.all(opened.map((store) => store.close()));
        await database.remove();
      }
    });
  }
}
