import records from './migrations/0001-records.sql';
import type { SqlDatabase } from './sql-database.js';

/** Each brings the tables from the version before to its own, which is its place here, from 1. They are never changed. */
const migrations: readonly string[] = [records];

const attempts = 20;

/**
 * Brings the tables up to date. Nothing is written where they are. Several processes may do so at a time: a version is a key,
 * whoever finds it taken looks again, and what a migration makes it makes only where it is not there.
 */
export async function migrate(database: SqlDatabase): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await upgrade(database, await versionOf(database));
      return;
    } catch (error) {
      // Two that create a table at a time: PostgreSQL refuses one of them.
      if (attempt === attempts || database.trouble(error) === 'unknown') throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
    }
  }
}

async function upgrade(database: SqlDatabase, version: number): Promise<void> {
  for (const [index, sql] of migrations.slice(version).entries()) {
    const mark = { sql: 'insert into consent_schema (version) values ($1)', values: [version + index + 1] };
    await database.atomically([...statementsOf(sql).map((each) => ({ sql: each, values: [] })), mark]);
  }
}

async function versionOf(database: SqlDatabase): Promise<number> {
  try {
    const [row] = await database.query('select max(version) as version from consent_schema');
    return Number(row?.version ?? 0);
  } catch (error) {
    // There is no such table yet.
    if (database.trouble(error) === 'refused') return 0;
    throw error;
  }
}

/** A semicolon ends a statement where it ends a line. */
function statementsOf(sql: string): string[] {
  return sql
    .replace(/^\s*--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter(Boolean);
}
