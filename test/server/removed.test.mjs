import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import Libsql from 'libsql';
import { libsqlStore } from '../../dist/server-libsql.js';
import { newRecord, noon } from './records.mjs';

for (const what of ['erased', 'swept']) {
  test(`libSQL: what was ${what} is in no file any more, while the store is open`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'consentry-erased-'));
    const [store, other] = [1, 2].map(() => libsqlStore({ path: join(folder, 'records.db') }));
    const holding = () => readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes('SECRET'));
    const { record, ...rest } = newRecord({ source: { origin: 'https://example.com', path: '/SECRET' } });
    await store.append({ record, ...rest });
    await other.append(newRecord());
    assert.notDeepEqual(holding(), []);
    await (what === 'erased' ? store.erase(record.consent_id) : store.sweep(noon(2)));
    assert.deepEqual(holding(), []);
    await Promise.all([store.close(), other.close()]);
    rmSync(folder, { recursive: true });
  });
}

test(
  'libSQL: it says where what was erased is still in the log, which another reads',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'consentry-erased-'));
    const path = join(folder, 'records.db');
    const store = libsqlStore({ path });
    const { record, ...rest } = newRecord();
    await store.append({ record, ...rest });
    const reader = new Libsql(path);
    reader.exec('begin');
    reader.prepare('select count(*) from consent_records').all([]);
    await assert.rejects(store.erase(record.consent_id), /still in the log.*again/);
    reader.exec('commit');
    reader.close();
    assert.equal(await store.erase(record.consent_id), 0);
    assert.ok(!readFileSync(`${path}-wal`).length);
    await store.close();
    rmSync(folder, { recursive: true });
  },
);
