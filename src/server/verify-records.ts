import { linkHash } from './chain.js';
import { settling, dayLength } from './checkpoint.js';
import { hex, hexOf } from './hash.js';
import { readRows } from './stored-records.js';
import { erasuresOf, verifyDocument } from './verify-document.js';
import { noticeCheck } from './verify-notices.js';
import { believed } from './verify-statements.js';
import type { LinkFields } from './chain.js';
import type { Finding } from './record-store.js';
import type { SqlDatabase, SqlRow } from './sql-database.js';
import type { CheckpointStatement } from './statements.js';
import type { SignatureCheck, Stated } from './verify-statements.js';

const columns =
  'consent_id, record_id, received_time, apart, document, document_hash, chain_id, chain_seq, link_hash, erased_time';

/** The chains of one day: how long each was found to be, and its last link. */
type Chains = Map<string, { count: number; next: number; head: string }>;

/** How long after its end a day may be without a checkpoint: stores sign within twice the settling, and it takes a moment. */
const grace = 3 * settling;

interface Context extends Stated {
  readonly isSigned: SignatureCheck;
  /** When it began, by the clock of who verifies. */
  readonly now: number;
}

/** Goes through all records in the order of time, and remembers of a day only the ends of its chains. */
export async function* verifyRecords(database: SqlDatabase, context: Context): AsyncGenerator<Finding> {
  let day = '';
  let chains: Chains = new Map();
  const missingNotice = noticeCheck(database);
  for await (const page of readRows(database, columns)) {
    const erasures = await erasuresOf(database, page, context.isSigned);
    for (const row of page) {
      const time = String(row.received_time);
      if (time.slice(0, 10) !== day) {
        if (day) yield* verifyDay(database, context, { day, chains });
        day = time.slice(0, 10);
        chains = new Map();
      }
      yield* verifyLink(database, row, chains);
      yield* verifyDocument(database, row, erasures.get(hexOf(row.link_hash)));
      yield* missingNotice(row);
    }
  }
  if (day) yield* verifyDay(database, context, { day, chains });
}

function* verifyLink(database: SqlDatabase, row: SqlRow, chains: Chains): Generator<Finding> {
  const fields = fieldsOf(row);
  const { chain_id, chain_seq } = fields;
  const where = `record ${fields.record_id}`;
  const stored = hexOf(row.link_hash);
  const chain = chains.get(chain_id) ?? { count: 0, next: 0, head: '' };
  if (chain_seq > chain.next)
    yield { where, what: `${chain_seq - chain.next} before it are missing from chain ${chain_id}` };
  else if (chain_seq < chain.next) yield { where, what: `its place or its time in chain ${chain_id} was altered` };
  // After a gap there is nothing to compute it from.
  else if (hex(linkHash(database.sha256, chain.head, fields)) !== stored)
    yield { where, what: 'its row was altered, or the link before it' };
  chains.set(chain_id, { count: chain.count + 1, next: Math.max(chain.next, chain_seq + 1), head: stored });
}

function fieldsOf(row: SqlRow): LinkFields {
  const { consent_id, record_id, received_time, chain_id } = row as Readonly<Record<string, string>>;
  return {
    consent_id: consent_id!,
    record_id: record_id!,
    received_time: received_time!,
    apart: Boolean(row.apart),
    chain_id: chain_id!,
    chain_seq: Number(row.chain_seq),
    document_hash: hexOf(row.document_hash),
  };
}

/** Compares what a day holds with what was signed when it had ended. */
async function* verifyDay(
  database: SqlDatabase,
  { isSigned, sweptBefore, now }: Context,
  { day, chains }: { day: string; chains: Chains },
): AsyncGenerator<Finding> {
  const where = `day ${day}`;
  if (day < sweptBefore) {
    yield { where, what: 'it was swept, and is there again' };
    return;
  }
  if (Date.parse(day) > now + settling) yield { where, what: 'it has not begun yet' };
  const [checkpoint] = await believed<CheckpointStatement>(database, isSigned, 'checkpoint', day);
  if (!checkpoint) {
    // By our clock, not by the records that follow: who could rewrite them could move these as well.
    if (isSigned && now > Date.parse(day) + dayLength + grace) yield { where, what: 'it has ended and is not signed' };
    return;
  }
  for (const { chain_id, count, head } of checkpoint.chains) {
    const chain = chains.get(chain_id);
    if (!chain) yield { where, what: `chain ${chain_id} is missing, with ${count} records` };
    else if (chain.count < count)
      yield { where, what: `of chain ${chain_id} ${count - chain.count} records are missing` };
    else if (chain.count > count || chain.head !== head)
      yield { where, what: `chain ${chain_id} does not end as it was signed` };
  }
  const signed = new Set(checkpoint.chains.map(({ chain_id }) => chain_id));
  for (const chain of chains.keys()) {
    if (!signed.has(chain)) yield { where, what: `chain ${chain} was added after the day was signed` };
  }
}
