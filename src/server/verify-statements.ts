import { canonicalJson } from '../records/notice.js';
import { dayLength, firstDay } from './checkpoint.js';
import { hex } from './hash.js';
import { readStatements, statementsAbout } from './statements.js';
import type { Finding } from './record-store.js';
import type { SqlDatabase } from './sql-database.js';
import type { CheckpointStatement, SignedStatement, Statement, StatementRow, SweepStatement } from './statements.js';

/** Tells whether a text bears a signature of the key that is trusted; `null` where none was given. */
export type SignatureCheck = ((text: string, signed: string) => Promise<boolean>) | null;

/** As it was signed. */
export type Signed<S extends Statement> = S & SignedStatement;

/** What the statements say about the records as a whole. */
export interface Stated {
  /** The first day that was not swept; empty where nothing was. */
  readonly sweptBefore: string;
}

/** Goes through all statements, and looks whether the records that they speak of are as they say. */
export async function* verifyStatements(
  database: SqlDatabase,
  { isSigned, head }: { isSigned: SignatureCheck; head: string | undefined },
): AsyncGenerator<Finding, Stated> {
  const sweptBefore = await sweptDay(database, isSigned);
  let previous: string | null = null;
  let position = 0;
  let hasHead = head === undefined;
  for await (const row of readStatements(database)) {
    const where = `statement ${row.position}`;
    if (row.position > position) yield { where, what: `${row.position - position} before it are missing` };
    const { statement, trouble } = await readStatement(row, isSigned);
    if (trouble) yield { where, what: trouble };
    if (statement?.kind === 'sweep' && !hasEnded(statement)) yield { where, what: 'it sweeps days that had not ended' };
    if (statement && row.position === position && statement.previous !== previous)
      yield { where, what: 'the statement before it was altered, or put there later' };
    if (statement?.kind === 'checkpoint') yield* missingDay(database, statement, sweptBefore);
    previous = hex(database.sha256(row.text));
    position = row.position + 1;
    hasHead ||= previous === head;
  }
  // With a key a day is signed sooner or later; of a first day that goes on it is too early to verify.
  if (isSigned && position === 0)
    yield { where: 'statements', what: 'there is none: no day was signed yet, or all were removed' };
  if (!hasHead) yield { where: `statement ${head}`, what: 'it is missing, though it was seen' };
  return { sweptBefore };
}

/** A statement as far as it can be believed, and what is wrong with it. */
export async function readStatement(
  { position, kind, subject, text, signature }: StatementRow,
  isSigned: SignatureCheck,
): Promise<{ statement: SignedStatement | null; trouble: string | null }> {
  let statement: SignedStatement;
  try {
    statement = JSON.parse(text) as SignedStatement;
    if (canonicalJson(statement) !== text) return { statement: null, trouble: 'it was altered' };
  } catch {
    return { statement: null, trouble: 'it was altered' };
  }
  if (statement.position !== position || statement.kind !== kind || statement.subject !== subject)
    return { statement: null, trouble: 'its columns say something else than its text' };
  if (!isSigned) return { statement, trouble: null };
  if (signature === null) return { statement: null, trouble: 'it is not signed' };
  if (!(await isSigned(text, signature)))
    return { statement: null, trouble: 'it was altered, or another key signed it' };
  return { statement, trouble: null };
}

/** What can be believed of what was stated about these. */
export async function believed<S extends Statement>(
  database: SqlDatabase,
  isSigned: SignatureCheck,
  kind: S['kind'],
  ...subjects: readonly string[]
): Promise<readonly Signed<S>[]> {
  const rows = await statementsAbout(database, kind, ...subjects);
  const read = await Promise.all(rows.map((row) => readStatement(row, isSigned)));
  return read.flatMap(({ statement }) => (statement ? [statement as unknown as Signed<S>] : []));
}

async function sweptDay(database: SqlDatabase, isSigned: SignatureCheck): Promise<string> {
  let day = '';
  for await (const row of readStatements(database)) {
    if (row.kind !== 'sweep') continue;
    const { statement } = await readStatement(row, isSigned);
    if (statement?.kind === 'sweep' && hasEnded(statement) && statement.subject > day) day = statement.subject;
  }
  return day;
}

/** Else what is removed later would count as swept. */
function hasEnded({ subject, time }: Signed<SweepStatement>): boolean {
  return subject <= time.slice(0, 10);
}

/** A day of which nothing is left is met nowhere else. */
async function* missingDay(
  database: SqlDatabase,
  { subject: day, chains }: CheckpointStatement,
  sweptBefore: string,
): AsyncGenerator<Finding> {
  if (!chains.length || day < sweptBefore) return;
  if ((await firstDay(database, Date.parse(day), Date.parse(day) + dayLength)) !== null) return;
  const count = chains.reduce((sum, chain) => sum + chain.count, 0);
  yield { where: `day ${day}`, what: `all of its ${count} records are missing` };
}
