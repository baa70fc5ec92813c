import { hexOf } from './hash.js';
import type { SqlDatabase } from './sql-database.js';

/** Names a record. */
export interface RecordKey {
  readonly consentId: string;
  readonly recordId: string;
}

export function keyOf({ consentId, recordId }: RecordKey): string {
  return `${consentId} ${recordId}`;
}

/** Which of these are stored: the hash of the link of each, by its key. */
export async function existing(
  database: SqlDatabase,
  keys: readonly RecordKey[],
): Promise<ReadonlyMap<string, string>> {
  const either = keys.map((_, index) => `(consent_id = $${2 * index + 1} and record_id = $${2 * index + 2})`);
  const rows = await database.query(
    `select consent_id, record_id, link_hash from consent_records where ${either.join(' or ')}`,
    keys.flatMap(({ consentId, recordId }) => [consentId, recordId]),
  );
  return new Map(
    rows.map(({ consent_id, record_id, link_hash }) => [
      keyOf({ consentId: String(consent_id), recordId: String(record_id) }),
      hexOf(link_hash),
    ]),
  );
}
