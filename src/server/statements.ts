import { canonicalJson } from '../records/notice.js';
import { hex } from './hash.js';
import type { Signer } from './signing.js';
import type { SqlDatabase, SqlRow, SqlStatement } from './sql-database.js';

/** What a day held when it had ended: each chain, how long it was, and its last link. */
export interface CheckpointStatement {
  readonly kind: 'checkpoint';
  /** UTC, `2026-11-25`. */
  readonly subject: string;
  readonly chains: readonly { readonly chain_id: string; readonly count: number; readonly head: string }[];
}

/** The records of a consent_id were emptied. */
export interface ErasureStatement {
  readonly kind: 'erasure';
  /** The SHA-256 of the consent_id, in hexadecimal: statements stay when the records are swept, and the id must not. */
  readonly subject: string;
  /** The hashes of the links of the rows, which stay. */
  readonly links: readonly string[];
}

/** All days before one were removed. */
export interface SweepStatement {
  readonly kind: 'sweep';
  /** The first day that was kept. */
  readonly subject: string;
  readonly count: number;
}

export type Statement = CheckpointStatement | ErasureStatement | SweepStatement;

/** As it stands in `text`. */
export type SignedStatement = Statement & {
  readonly position: number;
  /** The hash of the statement before, in hexadecimal; `null` of the first. */
  readonly previous: string | null;
  /** RFC 3339, UTC. */
  readonly time: string;
  /** Names the key that signed it; `null` where there was none. */
  readonly key: string | null;
};

/** A row of `consent_statements`. */
export interface StatementRow {
  readonly position: number;
  readonly kind: string;
  readonly subject: string;
  /** Canonical JSON: what is signed. */
  readonly text: string;
  /** In hexadecimal. */
  readonly signature: string | null;
}

const columns = 'position, kind, subject, text, signature';
const pageSize = 200;

/**
 * Adds a statement after the last one, together with what it says. Several processes may do so at a time: the position is a key,
 * and who finds it taken begins anew.
 *
 * @param make What to state and to do, by what the database says now and at the time that is stated; `null` for nothing.
 */
export async function state<S extends Statement>(
  database: SqlDatabase,
  signer: Signer | null,
  make: (time: string) => Promise<{ statement: S; changes: readonly SqlStatement[] } | null>,
): Promise<S | null> {
  for (let attempt = 1; ; attempt++) {
    // Before it is made: what is stated meanwhile takes the position, and it is made anew.
    const last = await lastStatement(database);
    const time = new Date().toISOString();
    const made = await make(time);
    if (!made) return null;
    const insert = await insertion(database, made.statement, { last, signer, time });
    try {
      await database.atomically([...made.changes, insert]);
      return made.statement;
    } catch (error) {
      if (database.trouble(error) !== 'duplicate' || attempt === 20) throw error;
    }
  }
}

async function insertion(
  database: SqlDatabase,
  statement: Statement,
  { last, signer, time }: { last: StatementRow | null; signer: Signer | null; time: string },
): Promise<SqlStatement> {
  const position = last ? last.position + 1 : 0;
  const text = canonicalJson({
    ...statement,
    position,
    previous: last && hex(database.sha256(last.text)),
    time,
    key: signer?.key ?? null,
  } satisfies SignedStatement);
  const signature = signer ? await signer.sign(text) : null;
  return {
    sql: `insert into consent_statements (${columns}) values ($1, $2, $3, $4, $5)`,
    values: [position, statement.kind, statement.subject, text, signature],
  };
}

/** The hash of the last statement. */
export async function statementHead(database: SqlDatabase): Promise<string | null> {
  const last = await lastStatement(database);
  return last && hex(database.sha256(last.text));
}

async function lastStatement(database: SqlDatabase): Promise<StatementRow | null> {
  const [row] = await database.query(`select ${columns} from consent_statements order by position desc limit 1`);
  return row ? fromRow(row) : null;
}

/** In the order of their positions; one page of them is in memory at a time. */
export async function* readStatements(database: SqlDatabase): AsyncGenerator<StatementRow> {
  let position = -1;
  for (;;) {
    const rows = await database.query(
      `select ${columns} from consent_statements where position > $1 order by position limit ${pageSize}`,
      [position],
    );
    const page = rows.map(fromRow);
    yield* page;
    if (page.length < pageSize) return;
    position = page.at(-1)!.position;
  }
}

export async function statementsAbout(
  database: SqlDatabase,
  kind: Statement['kind'],
  ...subjects: readonly string[]
): Promise<readonly StatementRow[]> {
  const places = subjects.map((_, index) => `$${index + 2}`);
  const rows = await database.query(
    `select ${columns} from consent_statements where kind = $1 and subject in (${places.join()}) order by position`,
    [kind, ...subjects],
  );
  return rows.map(fromRow);
}

/** The greatest subject of a kind; days are in the order of time. */
export async function lastSubject(database: SqlDatabase, kind: 'checkpoint' | 'sweep'): Promise<string | null> {
  const [row] = await database.query('select max(subject) as subject from consent_statements where kind = $1', [kind]);
  return (row?.subject as string | null | undefined) ?? null;
}

function fromRow(row: SqlRow): StatementRow {
  const { kind, subject, text, signature } = row as unknown as StatementRow;
  return { position: Number(row.position), kind, subject, text, signature };
}
