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

/** One pass over the day. */
async function chainsOf(database: SqlDatabase, day: string): Promise<CheckpointStatement['chains']> {
  const rows = await database.query(
    `with of_day as (
       select chain_id, chain_seq, link_hash from consent_records where received_time >= $1 and received_time < $2
     ), ends as (
       select chain_id, max(chain_seq) as last_seq, count(*) as links from of_day group by chain_id
     )
     select of_day.chain_id as chain_id, ends.links as links, of_day.link_hash as head
     from of_day join ends on of_day.chain_id = ends.chain_id and of_day.chain_seq = ends.last_seq
     order by of_day.chain_id`,
    [new Date(day).toISOString(), new Date(Date.parse(day) + dayLength).toISOString()],
  );
  return rows.map(({ chain_id, links, head }) => ({
    chain_id: String(chain_id),
    count: Number(links),
    head: hexOf(head),
  }));
}
