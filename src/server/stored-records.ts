import type { ConsentRecord } from '../records/record.js';
import type { RecordQuery, StoredRecord } from './record-store.js';
import type { SqlDatabase, SqlRow, SqlValue } from './sql-database.js';

const pageSize = 500;
/** After the last moment that is stored. */
const never = '9999-12-31T23:59:59.999Z';
const order = 'received_time, chain_id, chain_seq';

/** Rows in the order of their being received, and in the order of their chains; one page of them is in memory at a time. */
export async function* readRows(
  database: SqlDatabase,
  columns: string,
  { from, to, consentId, apart }: RecordQuery = {},
): AsyncGenerator<readonly SqlRow[]> {
  const start = iso(from ?? 0);
  // Where the page before ended.
  let last: readonly SqlValue[] = [start, '00000000-0000-0000-0000-000000000000', -1];
  for (;;) {
    // The time by itself as well: for the index.
    const conditions = [`received_time >= $1 and (${order}) > ($1, $2, $3)`, 'received_time <= $4'];
    const values: SqlValue[] = [...last, to === undefined ? never : iso(to - 1)];
    if (consentId !== undefined) conditions.push(`consent_id = $${values.push(consentId)}`);
    if (apart !== undefined) conditions.push(`apart = $${values.push(apart)}`);
    const page = await database.query(
      `select ${columns} from consent_records where ${conditions.join(' and ')} order by ${order} limit ${pageSize}`,
      values,
    );
    if (page.length) yield page;
    if (page.length < pageSize) return;
    const { received_time, chain_id, chain_seq } = page.at(-1)!;
    last = [String(received_time), String(chain_id), Number(chain_seq)];
  }
}

const columns = 'consent_id, record_id, received_time, apart, document, chain_id, chain_seq, erased_time';

export async function* readRecords(database: SqlDatabase, query?: RecordQuery): AsyncGenerator<StoredRecord> {
  for await (const page of readRows(database, columns, query)) yield* page.map(toRecord);
}

function toRecord(row: SqlRow): StoredRecord {
  const { consent_id, record_id, received_time, document, erased_time } = row as Readonly<
    Record<string, string | null>
  >;
  return {
    record_id: record_id!,
    consent_id: consent_id!,
    received_time: received_time!,
    apart: Boolean(row.apart),
    record: document === null ? null : (JSON.parse(document!) as ConsentRecord),
    erased_time: erased_time!,
  };
}

function iso(time: number): string {
  return new Date(Math.min(Math.max(time, 0), Date.parse(never))).toISOString();
}
