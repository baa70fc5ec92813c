import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { server } from './bundle.mjs';

/** Pages of every schedule may send. */
const anySchedule = Object.assign([], { includes: (origin) => /^http:\/\/s\d+\.app\.localhost:\d+$/.test(origin) });

/** @template T @param {AsyncIterable<T>} items */
async function all(items) {
  const list = [];
  for await (const item of items) list.push(item);
  return list;
}

/**
 * The receiver and its store, in a file of its own.
 *
 * @param {{ breaks?: readonly import('./bundle.mjs').Break[] }} [options]
 */
export async function back({ breaks = [] } = {}) {
  const { consentRecords, libsqlStore } = await server({ breaks });
  const folder = mkdtempSync(join(tmpdir(), 'consentry-records-'));
  const store = libsqlStore({ path: join(folder, 'records.db') });
  const problems = [];
  return {
    /** @type {(request: Request) => Promise<Response>} */
    receiver: consentRecords({ store, allowedOrigins: anySchedule, onError: (problem) => problems.push(problem) }),
    /** What the receiver refused, and where its store failed. */
    problems,
    /** Every record that is stored. */
    all: async () => (await all(store.read())).map(({ record }) => record),
    /** What `verify` finds wrong. */
    verify: () => all(store.verify()),
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
