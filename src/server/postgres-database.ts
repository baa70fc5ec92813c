import { fromHex } from './hash.js';
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

const columns = [
  'consent_id',
  'record_id',
  'received_time',
  'apart',
  'document',
  'document_hash',
  'chain_id',
  'chain_seq',
  'link_hash',
] as const satisfies readonly (keyof RecordRow)[];

export async function postgresDatabase(pool: PostgresPool, { ownsPool }: { ownsPool: boolean }): Promise<SqlDatabase> {
  await requireDurability(pool);
  return {
    sha256: nodeSha256,
    query: async (text, values = []) => (await pool.query({ text, values: [...values], types })).rows,
    atomically: (statements) => again(() => transaction(pool, statements)),
    insertRecords: async (rows) => {
      const query = insertion(rows);
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

/** One statement, which the connection knows by its number of rows: it is parsed and planned once. */
function insertion(rows: readonly RecordRow[]): PostgresQuery {
  const values: unknown[] = [];
  for (const row of rows) for (const column of columns) values.push(row[column]);
  return { name: `consentry-insert-${rows.length}`, text: textFor(rows.length), values };
}

const texts = new Map<number, string>();

function textFor(count: number): string {
  const text = texts.get(count) ?? insertInto(count);
  texts.set(count, text);
  return text;
}

function insertInto(count: number): string {
  const width = columns.length;
  const places = Array.from({ length: count }, (_, row) =>
    columns.map((_column, index) => `$${row * width + index + 1}`),
  );
  return `insert into consent_records (${columns.join()}) values ${places.map((row) => `(${row.join()})`).join()}`;
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
