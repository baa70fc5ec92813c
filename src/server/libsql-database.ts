import { nodeSha256 } from './node-sha256.js';
import type { RecordRow, SqlDatabase, SqlRow, SqlStatement, SqlValue, Trouble } from './sql-database.js';

/** What we use of a connection of `libsql`. Everything in it is synchronous. */
export interface LibsqlConnection {
  prepare(sql: string): LibsqlStatement;
  exec(sql: string): void;
  close(): void;
}

interface LibsqlStatement {
  run(values: readonly unknown[]): unknown;
  all(values: readonly unknown[]): SqlRow[];
}

/** Durable on commit; what was erased is overwritten. */
const pragmas = ['journal_mode = wal', 'synchronous = full', 'secure_delete = on'];
const columns =
  'consent_id, record_id, received_time, apart, document, document_hash, chain_id, chain_seq, link_hash' as const;
const insertRecord = `insert into consent_records (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
/** How long one waits for another process or connection that is writing, in milliseconds. */
const patience = 15_000;
/** The same for one that reads, and keeps the log from being emptied. */
const patienceWithReaders = 5_000;
const truncation = 'pragma wal_checkpoint(truncate)';

export async function libsqlDatabase(connection: LibsqlConnection): Promise<SqlDatabase> {
  for (const pragma of pragmas) await patiently(() => connection.prepare(`pragma ${pragma}`).all([]));
  let insert: LibsqlStatement | null = null;

  /** Nothing else comes in between: the connection is ours, and nothing in here waits. */
  function transaction(run: () => void): void {
    connection.exec('begin immediate');
    try {
      run();
      connection.exec('commit');
    } catch (error) {
      connection.exec('rollback');
      throw error;
    }
  }

  return {
    sha256: nodeSha256,
    query: (sql, values = []) => patiently(() => connection.prepare(sql).all(values.map(toSqlite))),
    atomically: (statements) => patiently(() => transaction(() => statements.forEach((each) => run(connection, each)))),
    insertRecords: async (rows) => {
      await patiently(() =>
        transaction(() => {
          insert ??= connection.prepare(insertRecord);
          for (const row of rows) insert.run(valuesOf(row));
        }),
      );
    },
    scrub: () => emptyLog(connection),
    trouble,
    close: () => {
      try {
        connection.prepare(truncation).all([]);
      } catch {
        // Another is at work in the file, and will do it.
      }
      connection.close();
      return Promise.resolve();
    },
  };
}

/** Puts the log into the file, and empties it: else it would keep what was erased. */
async function emptyLog(connection: LibsqlConnection): Promise<void> {
  for (const start = Date.now(); ;) {
    const [row] = await patiently(() => connection.prepare(truncation).all([]));
    if (!Number(row?.busy)) return;
    if (Date.now() - start > patienceWithReaders)
      throw new Error(
        'What was removed is still in the log beside the file, for another connection reads. Do it again.',
      );
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function run(connection: LibsqlConnection, { sql, values }: SqlStatement): void {
  connection.prepare(sql).run(values.map(toSqlite));
}

function valuesOf(row: RecordRow): unknown[] {
  return columns.split(', ').map((name) => toSqlite(row[name as keyof RecordRow]));
}

function toSqlite(value: SqlValue): unknown {
  return typeof value === 'boolean' ? Number(value) : value;
}

/**
 * Tries again while another is writing. Not by SQLite's own busy timeout: that blocks the thread, in which the other may be.
 */
async function patiently<T>(attempt: () => T): Promise<T> {
  for (const start = Date.now(); ;) {
    try {
      return attempt();
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY') || Date.now() - start > patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1 + 10 * Math.random()));
    }
  }
}

function trouble(error: unknown): Trouble {
  const code = codeOf(error);
  if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE') return 'duplicate';
  // Whether a commit that could not be written is there after all is seen by looking.
  return code.startsWith('SQLITE_IOERR') ? 'unknown' : 'refused';
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code);
}
