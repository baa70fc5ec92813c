import { linkAll } from './chain.js';
import { existing, keyOf } from './existing.js';
import { hex } from './hash.js';
import type { Chain, Unlinked } from './chain.js';
import type { SqlDatabase } from './sql-database.js';

/** A record that waits, and whom to tell. */
export interface Pending extends Unlinked {
  settle(outcome: 'stored' | 'duplicate'): void;
  fail(error: unknown): void;
}

const attempts = 4;

/** Writes one batch at a time, into a chain of its own. Never rejects: who waits is told. */
export function recordWriter(database: SqlDatabase): (batch: readonly Pending[]) => Promise<void> {
  let chain: Chain | null = null;

  /** Whether all were stored. Nothing is taken from a batch by halves. */
  async function store(batch: readonly Pending[], tried: Set<string>): Promise<Error | null> {
    const linked = linkAll(database.sha256, chain, batch);
    for (const { link_hash } of linked.rows) tried.add(hex(link_hash));
    try {
      await database.insertRecords(linked.rows);
      ({ chain } = linked);
      return null;
    } catch (error) {
      const trouble = database.trouble(error);
      if (trouble === 'refused') throw error;
      // Whether the chain has these links nobody knows: another begins.
      if (trouble === 'unknown') chain = null;
      return error as Error;
    }
  }

  async function write(batch: readonly Pending[]): Promise<void> {
    const tried = new Set<string>();
    let rest = batch;
    for (let attempt = 1; rest.length; attempt++) {
      const error = await store(rest, tried);
      if (error === null) {
        rest.forEach((each) => each.settle('stored'));
        return;
      }
      if (attempt === attempts) throw error;
      if (database.trouble(error) === 'unknown') await pause(50 * 4 ** (attempt - 1));
      const found = await existing(database, rest);
      rest.forEach((each) => {
        const hash = found.get(keyOf(each));
        if (hash !== undefined) each.settle(tried.has(hash) ? 'stored' : 'duplicate');
      });
      rest = rest.filter((each) => !found.has(keyOf(each)));
    }
  }

  return (batch) => write(batch).catch((error: unknown) => batch.forEach((each) => each.fail(error)));
}

/** Resolves after this many milliseconds. */
function pause(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration));
}
