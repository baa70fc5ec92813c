import { hex } from './hash.js';
import { findNotice } from './notices.js';
import type { Finding } from './record-store.js';
import type { SqlDatabase, SqlRow } from './sql-database.js';

/** Of how many that are missing it is remembered that they were told. */
const limit = 10_000;

/**
 * Finds notices that are missing, though a record says by not being apart that they were announced. Each is told once. Looks again where it
 * does not know one: a release may announce them meanwhile.
 */
export function noticeCheck(database: SqlDatabase): (row: SqlRow) => AsyncGenerator<Finding> {
  const seen = new Set<string>();
  return async function* missingNotice(row) {
    const hash = row.apart ? null : noticeOf(row.document);
    if (hash === null || seen.has(hash)) return;
    if (seen.size < limit) seen.add(hash);
    if (!(await findNotice(database, hash)))
      yield {
        where: `notice ${hash}`,
        what: `it is missing, and record ${String(row.record_id)} says that it was announced`,
      };
  };
}

/** To which notice a document refers; an altered one need not be JSON. */
function noticeOf(document: unknown): string | null {
  try {
    const record = JSON.parse(String(document)) as { privacy_notice?: { text_hash?: unknown } } | null;
    const hash = record?.privacy_notice?.text_hash;
    return typeof hash === 'string' ? hash : null;
  } catch {
    return null;
  }
}

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
