import { signatureCheck } from './signing.js';
import { verifyRecords } from './verify-records.js';
import { verifyNotices } from './verify-notices.js';
import { verifyStatements } from './verify-statements.js';
import type { Finding, VerifyOptions } from './record-store.js';
import type { SqlDatabase } from './sql-database.js';

/** Tells what was tampered with. Everything is read once, a page at a time. */
export async function* verify(database: SqlDatabase, { key, head }: VerifyOptions = {}): AsyncGenerator<Finding> {
  // Before all else: of what takes hours, the end would find days due that were not when it began.
  const now = Date.now();
  const isSigned = key ? await signatureCheck(key) : null;
  const statements = verifyStatements(database, { isSigned, head });
  let next = await statements.next();
  for (; !next.done; next = await statements.next()) yield next.value;
  yield* verifyRecords(database, { isSigned, now, ...next.value });
  yield* verifyNotices(database);
}
