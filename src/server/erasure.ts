import { hex, hexOf } from './hash.js';
import { state } from './statements.js';
import type { Signer } from './signing.js';
import type { SqlDatabase } from './sql-database.js';
import type { ErasureStatement } from './statements.js';

/** Empties what is stored of a consent_id, and states it; the rows stay as tombstones. Resolves with how many. */
export async function erase(database: SqlDatabase, signer: Signer | null, consentId: string): Promise<number> {
  const statement = await state<ErasureStatement>(database, signer, async (time) => {
    const rows = await database.query(
      'select record_id, link_hash from consent_records where consent_id = $1 and document is not null order by record_id',
      [consentId],
    );
    if (!rows.length) return null;
    return {
      statement: {
        kind: 'erasure',
        subject: erasureSubject(database, consentId),
        links: rows.map(({ link_hash }) => hexOf(link_hash)),
      },
      // Row by row: one that arrives meanwhile is not named, and stays.
      changes: rows.map(({ record_id }) => ({
        sql: 'update consent_records set document = null, erased_time = $1 where consent_id = $2 and record_id = $3',
        values: [time, consentId, String(record_id)],
      })),
    };
  });
  return statement?.links.length ?? 0;
}

/** What a statement calls a consent_id: whoever has the id can tell, and nobody gets the id from it. */
export function erasureSubject(database: SqlDatabase, consentId: string): string {
  return hex(database.sha256(consentId));
}
