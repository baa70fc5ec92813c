import { hex } from './hash.js';
import type { StoredNotice } from './record-store.js';
import type { SqlDatabase } from './sql-database.js';

/** @throws Where a hash is not that of its text. */
export async function addNotices(database: SqlDatabase, notices: readonly StoredNotice[]): Promise<void> {
  for (const { hash, text } of notices) {
    if (hex(database.sha256(text)) !== hash) throw new Error(`The notice ${hash} has another text than its hash says.`);
  }
  await database.atomically(
    notices.map(({ hash, text }) => ({
      sql: 'insert into consent_notices (hash, text) values ($1, $2) on conflict (hash) do nothing',
      values: [hash, text],
    })),
  );
}

export async function findNotice(database: SqlDatabase, hash: string): Promise<StoredNotice | null> {
  const [row] = await database.query('select hash, text from consent_notices where hash = $1', [hash]);
  return row ? { hash: String(row.hash), text: String(row.text) } : null;
}
