import { hex } from './hash.js';
import type { Finding } from './record-store.js';
import type { SqlDatabase } from './sql-database.js';

export async function* verifyNotices(database: SqlDatabase): AsyncGenerator<Finding> {
  for (let last = ''; ;) {
    const [row] = await database.query('select hash, text from consent_notices where hash > $1 order by hash limit 1', [
      last,
    ]);
    if (!row) return;
    last = String(row.hash);
    if (hex(database.sha256(String(row.text))) !== last)
      yield { where: `notice ${last}`, what: 'its text was altered' };
  }
}
