import { dayOf } from './chain.js';
import { hexOf } from './hash.js';
import { lastSubject, state, statementsAbout } from './statements.js';
import type { Signer } from './signing.js';
import type { SqlDatabase } from './sql-database.js';
import type { CheckpointStatement } from './statements.js';

/** How long after its end a day is signed: what was received in its last moment is committed by then. */
export const settling = 600_000;
export const dayLength = 86_400_000;
const endOfTime = Date.parse('9999-12-31T23:59:59.999Z');

/** Signs each day that has ended and holds records; resolves with those that it signed. */
export async function checkpoint(database: SqlDatabase, signer: Signer): Promise<readonly string[]> {
  const signed: string[] = [];
  const last = await lastSubject(database, 'checkpoint');
  let from = last === null ? 0 : Date.parse(last) + dayLength;
  for (;;) {
    const day = await firstDay(database, from);
    if (day === null || Date.parse(day) + dayLength + settling > Date.now()) return signed;
    const statement = await state(database, signer, () => dayStatement(database, day));
    if (statement) signed.push(day);
    from = Date.parse(day) + dayLength;
  }
}

/** The first day in which a record was received, from one moment on and before another. */
export async function firstDay(database: SqlDatabase, from: number, to: number = endOfTime): Promise<string | null> {
  const [row] = await database.query(
    'select min(received_time) as time from consent_records where received_time >= $1 and received_time < $2',
    [new Date(from).toISOString(), new Date(to).toISOString()],
  );
  const time = row?.time as string | null | undefined;
  return time ? dayOf(Date.parse(time)) : null;
}

/** Nothing where another process has signed the day meanwhile. */
async function dayStatement(
  database: SqlDatabase,
  day: string,
): Promise<{ statement: CheckpointStatement; changes: [] } | null> {
  if ((await statementsAbout(database, 'checkpoint', day)).length) return null;
  return { statement: { kind: 'checkpoint', subject: day, chains: await chainsOf(database, day) }, changes: [] };
}

/** One pass over the day, and one row by its index for each chain. */
async function chainsOf(database: SqlDatabase, day: string): Promise<CheckpointStatement['chains']> {
  const chains = await database.query(
    `select chain_id, count(*) as links, max(chain_seq) as last_seq, max(received_time) as last_time from consent_records
     where received_time >= $1 and received_time < $2 group by chain_id order by chain_id`,
    [new Date(day).toISOString(), new Date(Date.parse(day) + dayLength).toISOString()],
  );
  return Promise.all(
    chains.map(async ({ chain_id, links, last_seq, last_time }) => {
      // In a chain time never goes back.
      const [last] = await database.query(
        'select link_hash from consent_records where received_time = $1 and chain_id = $2 and chain_seq = $3',
        [String(last_time), String(chain_id), Number(last_seq)],
      );
      // A chain whose order was tampered with is signed without an end, and `verify` says so.
      return { chain_id: String(chain_id), count: Number(links), head: last ? hexOf(last.link_hash) : '' };
    }),
  );
}
