import { dayOf } from './chain.js';
import { settling } from './checkpoint.js';
import { lastSubject, state } from './statements.js';
import type { Signer } from './signing.js';
import type { SqlDatabase } from './sql-database.js';
import type { SweepStatement } from './statements.js';

/**
 * Removes all days that had ended before this moment, and states it. Resolves with how many records they held.
 *
 * @throws Where the moment is none, or yet to come: what is received until then would count as swept.
 */
export async function sweep(database: SqlDatabase, signer: Signer | null, before: number): Promise<number> {
  const now = Date.now();
  if (!(before <= now)) throw new RangeError(refusal(before));
  // What was received in the last moment of a day is committed by then.
  const day = dayOf(Math.min(before, now - settling));
  const start = new Date(day).toISOString();
  const statement = await state<SweepStatement>(database, signer, async () => {
    const [row] = await database.query('select count(*) as records from consent_records where received_time < $1', [
      start,
    ]);
    const count = Number(row!.records);
    // Days whose partitions were dropped must be accounted for as well.
    if (!count && !(await hasSignedDays(database, day))) return null;
    return {
      statement: { kind: 'sweep', subject: day, count },
      changes: [{ sql: 'delete from consent_records where received_time < $1', values: [start] }],
    };
  });
  return statement?.count ?? 0;
}

/** Whether a day before this one was signed, and not swept since. */
async function hasSignedDays(database: SqlDatabase, day: string): Promise<boolean> {
  const swept = (await lastSubject(database, 'sweep')) ?? '';
  const rows = await database.query(
    "select position from consent_statements where kind = 'checkpoint' and subject >= $1 and subject < $2 limit 1",
    [swept, day],
  );
  return rows.length > 0;
}

function refusal(before: number): string {
  const given = Number.isNaN(before) ? 'no time' : 'a moment that is yet to come';
  return `sweep was given ${given}. Give it one that has passed, in milliseconds since 1970: Date.now() - 3 * 365 * 864e5.`;
}
