import { existsSync, readFileSync } from 'node:fs';
import { UsageError } from './usage-error.mjs';

/** What commands that open a store take, for `parseArgs`. */
export const databaseOption = { database: { type: 'string' } };

/**
 * Opens the store at an address of PostgreSQL, or in a file of libSQL, which must be there.
 *
 * @param {string | undefined} database The environment's DATABASE_URL where nothing is said.
 * @param {{ signingKey?: JsonWebKey }} [options]
 */
export async function openStore(database = process.env.DATABASE_URL, options = {}) {
  if (!database) throw new UsageError('Name the database: --database URL-or-FILE, or DATABASE_URL in the environment.');
  const store = await storeAt(database, options);
  try {
    await store.ready();
    return store;
  } catch (error) {
    await store.close();
    // Not the address: it may hold a password.
    throw new UsageError(`The database cannot be opened: ${error.message || error.code}`);
  }
}

async function storeAt(database, options) {
  if (/^postgres(ql)?:/.test(database)) {
    const { postgresStore } = await import('../dist/server-postgres.js');
    return postgresStore({ ...options, connectionString: database });
  }
  const path = database.replace(/^file:(\/\/)?/, '');
  if (!existsSync(path)) throw new UsageError(`There is no file ${path}. Give a file of records, or postgres://…`);
  const { libsqlStore } = await import('../dist/server-libsql.js');
  return libsqlStore({ ...options, path });
}

/**
 * @param {string} file A JSON Web Key.
 * @returns {JsonWebKey}
 */
export function readKey(file) {
  try {
    return checkedKey(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new UsageError(`${file} is not a key (${error.code ?? error.message}): \`npx consentry keys\` makes a pair.`);
  }
}

function checkedKey(key) {
  if (key?.kty !== 'EC' || key.crv !== 'P-256') throw new Error('it must be a JSON Web Key of the curve P-256');
  return key;
}
