import { loadPeer } from './peer.js';
import { postgresDatabase } from './postgres-database.js';
import { recordStore } from './sql-record-store.js';
import type { PostgresPool } from './postgres-database.js';
import type { RecordStore, RecordStoreOptions } from './record-store.js';

export type { PostgresPool } from './postgres-database.js';

export interface PostgresStoreOptions extends RecordStoreOptions {
  /** Such as `postgres://user:password@host/database`; the environment's `DATABASE_URL` where nothing is said. */
  readonly connectionString?: string;
  /** A pool of `pg` that you have already; the store does not end it. */
  readonly pool?: PostgresPool;
}

/** Keeps records in PostgreSQL, or in what speaks its language. */
export function postgresStore({ connectionString, pool, ...options }: PostgresStoreOptions = {}): RecordStore {
  const address = connectionString ?? databaseUrl();
  if (!pool && !address)
    throw new TypeError('postgresStore needs a connectionString, a pool, or DATABASE_URL in the environment.');
  return recordStore(async () => postgresDatabase(pool ?? (await ownPool(address!)), { ownsPool: !pool }), options);
}

async function ownPool(connectionString: string): Promise<PostgresPool> {
  const { default: pg } = await loadPeer<PgModule>('pg', 'postgresStore', () => import('pg'));
  const pool = new pg.Pool({ connectionString, max: 8, connectionTimeoutMillis: 10_000, keepAlive: true });
  // A connection that is lost while nobody uses it must not end the process; the next use opens another.
  pool.on('error', () => undefined);
  return pool;
}

interface PgModule {
  readonly default: {
    readonly Pool: new (options: Readonly<Record<string, unknown>>) => PostgresPool & {
      on(event: 'error', listener: () => void): unknown;
    };
  };
}

/** Where there is an environment. */
function databaseUrl(): string | undefined {
  const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
  return process?.env?.DATABASE_URL;
}
