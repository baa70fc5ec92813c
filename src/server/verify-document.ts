import { erasureSubject } from './erasure.js';
import { hex, hexOf } from './hash.js';
import { believed } from './verify-statements.js';
import type { Finding } from './record-store.js';
import type { SqlDatabase, SqlRow } from './sql-database.js';
import type { ErasureStatement } from './statements.js';
import type { Signed, SignatureCheck } from './verify-statements.js';

/** The document is what was hashed, or was erased as a statement says. */
export async function* verifyDocument(
  database: SqlDatabase,
  row: SqlRow,
  erasure: Signed<ErasureStatement> | undefined,
): AsyncGenerator<Finding> {
  const where = `record ${String(row.record_id)}`;
  if (typeof row.document === 'string') {
    if (hex(database.sha256(row.document)) !== hexOf(row.document_hash))
      yield { where, what: 'its document was altered' };
    if (erasure) {
      // Unless it was erased since we read it.
      if (await isThere(database, row)) yield { where, what: 'it was erased, and is there again' };
    } else if (row.erased_time !== null) yield { where, what: 'it is marked as erased, but is not' };
  } else if (!erasure) yield { where, what: 'its document is gone, and no statement says that it was erased' };
  else if (erasure.time !== row.erased_time) yield { where, what: 'it was erased at another time than it says' };
}

async function isThere(database: SqlDatabase, { consent_id, record_id }: SqlRow): Promise<boolean> {
  const [row] = await database.query('select document from consent_records where consent_id = $1 and record_id = $2', [
    String(consent_id),
    String(record_id),
  ]);
  return typeof row?.document === 'string';
}

/** What was erased of a page of rows, by the links of the rows. */
export async function erasuresOf(
  database: SqlDatabase,
  page: readonly SqlRow[],
  isSigned: SignatureCheck,
): Promise<ReadonlyMap<string, Signed<ErasureStatement>>> {
  const subjects = new Set(page.map(({ consent_id }) => erasureSubject(database, String(consent_id))));
  const erasures = await believed<ErasureStatement>(database, isSigned, 'erasure', ...subjects);
  return new Map(erasures.flatMap((erasure) => erasure.links.map((link) => [link, erasure] as const)));
}
