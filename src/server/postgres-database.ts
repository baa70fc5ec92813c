import { fromHex, hex } from './hash.js';
import { nodeSha256 } from './node-sha256.js';
import type { RecordRow, SqlDatabase, SqlRow, SqlStatement, Trouble } from './sql-database.js';

/** What we use of a pool of `pg`. */
export interface PostgresPool {
  query(query: PostgresQuery): Promise<{ rows: SqlRow[] }>;
  connect(): Promise<PostgresClient>;
  end(): Promise<void>;
}

export interface PostgresClient {
  query(query: PostgresQuery): Promise<{ rows: SqlRow[] }>;
  on(event: 'error', listener: () => void): unknown;
  removeListener(event: 'error', listener: () => void): unknown;
  /** With `true` the connection is not used any more. */
  release(broken?: boolean): void;
}

export interface PostgresQuery {
  readonly text: string;
  readonly values?: unknown[];
  /** A prepared statement's, by which the connection knows it. */
  readonly name?: string;
  readonly types?: { getTypeParser(type: number, format?: string): (text: string) => unknown };
}

/** For a single row, which is what an idle store writes. */
const insertOne = `insert into consent_records
  (consent_id, record_id, received_time, apart, document, document_hash, chain_id, chain_seq, link_hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Columns in parallel arrays: one statement for any number of rows, which is planned once. */
const insertRecords = `insert into consent_records
  (consent_id, record_id, received_time, apart, document, document_hash, chain_id, chain_seq, link_hash)
  select * from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::boolean[], $5::text[], $6::bytea[], $7::uuid[],
    $8::bigint[], $9::bytea[])`;

export async function postgresDatabase(pool: PostgresPool, { ownsPool }: { ownsPool: boolean }): Promise<SqlDatabase> {
  await requireDurability(pool);
  return {
    sha256: nodeSha256,
    query: async (text, values = []) => (await pool.query({ text, values: [...values], types })).rows,
    atomically: (statements) => again(() => transaction(pool, statements)),
    insertRecords: async (rows) => {
      const columns = columnsOf(rows);
      const query =
        rows.length === 1
          ? { name: 'consentry-insert-one', text: insertOne, values: columns.flat() }
          : { name: 'consentry-insert', text: insertRecords, values: columns };
      await again(() => pool.query(query));
    },
    trouble,
    close: async () => {
      if (ownsPool) await pool.end();
    },
  };
}

/** Acknowledged means committed. */
async function requireDurability(pool: PostgresPool): Promise<void> {
  const { rows } = await pool.query({ text: 'show synchronous_commit' });
  if (rows[0]?.synchronous_commit === 'off')
    throw new Error(
      'PostgreSQL has synchronous_commit = off and may lose what it has confirmed. Set it to on for this role.',
    );
}

async function transaction(pool: PostgresPool, statements: readonly SqlStatement[]): Promise<void> {
  const client = await pool.connect();
  const onLost = (): void => undefined;
  // A connection may be lost between two statements: without a listener that would end the process.
  client.on('error', onLost);
  let isBroken = true;
  try {
    await client.query({ text: 'begin' });
    for (const { sql, values } of statements) await client.query({ text: sql, values: [...values] });
    await client.query({ text: 'commit' });
    isBroken = false;
  } catch (error) {
    isBroken = await client.query({ text: 'rollback' }).then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.removeListener('error', onLost);
    client.release(isBroken);
  }
}

function columnsOf(rows: readonly RecordRow[]): unknown[] {
  const column = (name: keyof RecordRow): unknown[] => rows.map((row) => row[name]);
  return [
    column('consent_id'),
    column('record_id'),
    column('received_time'),
    column('apart'),
    column('document'),
    rows.map(({ document_hash }) => bytea(document_hash)),
    column('chain_id'),
    column('chain_seq'),
    rows.map(({ link_hash }) => bytea(link_hash)),
  ];
}

/** As PostgreSQL writes bytes. */
function bytea(bytes: Uint8Array): string {
  return `\\x${hex(bytes)}`;
}

const conflicts = ['40001', '40P01'];

/** A conflict of transactions, or a deadlock, of which one is told to try again. */
async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (count === 5 || !conflicts.includes(codeOf(error))) throw error;
    }
  }
}

function trouble(error: unknown): Trouble {
  const code = codeOf(error);
  if (code === '23505') return 'duplicate';
  // Five characters are PostgreSQL's own word; but classes 08 and 57 are of connections, and 40003 says that it does not know.
  return /^(?!08|57|40003)[\dA-Z]{5}$/.test(code) ? 'refused' : 'unknown';
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code);
}

const boolean = 16;
const bytes = 17;
const timestamptz = 1184;

/** Times as text: a `Date` would hide what is finer than a millisecond. Everything else but flags and bytes stays text. */
const types = {
  getTypeParser: (type: number) => (text: string) => {
    if (type === boolean) return text === 't';
    if (type === bytes) return fromHex(text);
    return type === timestamptz ? rfc3339(text) : text;
  },
};

/** `2026-11-25 01:02:03.5+02` as `2026-11-24T23:02:03.500Z`. */
function rfc3339(text: string): string {
  const [, date, time, fraction = '', offset] = /^(\S+) ([\d:]+)(\.\d+)?([+-][\d:]+)$/.exec(text) ?? [];
  if (!date || fraction.length > 4) return text;
  return new Date(`${date}T${time}${fraction}${offset!.length === 3 ? `${offset}:00` : offset}`).toISOString();
}
