import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { postgresStore } from '../../dist/server-postgres.js';
import { skipPostgres } from './postgres-cluster.mjs';
import { all, findings, newRecord, newRecords, noon } from './records.mjs';
import { postgresDatabase } from './stores.mjs';

/** @param {(database: object, store: object) => Promise<void>} run */
const onPostgres = (name, run) =>
  test(name, { skip: skipPostgres, timeout: 120_000 }, async () => {
    const database = await postgresDatabase();
    const store = database.open();
    await run(database, store).finally(() => store.close());
    await database.remove();
  });

const terminate = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

onPostgres('it stores each record once where connections are cut in the middle of a batch', async ({ sql }, store) => {
  await store.ready();
  const acknowledged = [];
  let isDone = false;
  const cutting = (async () => {
    let cuts = 0;
    for (; !isDone; cuts++) await sql(terminate);
    return cuts;
  })();
  const send = async (records) => {
    // As a browser does: what was not acknowledged is sent again.
    for (const record of records) {
      while ((await store.append(record).catch(() => 'failed')) === 'failed');
      acknowledged.push(record.record.record_id);
    }
  };
  const lists = Array.from({ length: 16 }, (_, index) => newRecords(60, noon(1) + 1000 * index));
  await Promise.all(lists.map(send));
  isDone = true;
  assert.ok((await cutting) > 10);
  const stored = (await all(store.read())).map(({ record_id }) => record_id);
  assert.deepEqual(stored.toSorted(), acknowledged.toSorted());
  assert.equal(stored.length, 960);
  assert.deepEqual(await findings(store), []);
});

onPostgres('it goes on by itself where a connection was cut under it', async ({ sql }, store) => {
  await store.ready();
  for (let round = 0; round < 5; round++) {
    const outcomes = Promise.all(newRecords(40, noon(1 + round)).map(store.append));
    await sql(terminate);
    assert.deepEqual(new Set(await outcomes), new Set(['stored']));
  }
  assert.deepEqual(await findings(store), []);
});

onPostgres('it needs no right to write to be read and verified', async ({ address }, store) => {
  await store.append(newRecord());
  const reader = postgresStore({ connectionString: `${address}?options=-c%20default_transaction_read_only%3Don` });
  assert.equal((await all(reader.read())).length, 1);
  assert.deepEqual(await findings(reader), []);
  await assert.rejects(reader.append(newRecord()), /read-only/);
  await reader.close();
});

onPostgres('it refuses a database that confirms what it may lose', async ({ address }) => {
  const store = postgresStore({ connectionString: `${address}?options=-c%20synchronous_commit%3Doff` });
  await assert.rejects(store.ready(), /synchronous_commit/);
  await store.close();
});

onPostgres('it reads times as UTC whatever the time zone of its sessions', async ({ address }, store) => {
  await store.append(newRecord());
  const elsewhere = postgresStore({ connectionString: `${address}?options=-c%20timezone%3DAsia/Kolkata` });
  assert.deepEqual((await all(elsewhere.read()))[0].received_time, '2026-01-01T12:00:00.000Z');
  assert.deepEqual(await findings(elsewhere), []);
  await elsewhere.close();
});

onPostgres('it finds a time that was altered by less than a millisecond', async ({ sql }, store) => {
  await store.append(newRecord());
  await sql(`update consent_records set received_time = received_time + interval '1 microsecond'`);
  assert.equal((await findings(store)).length, 1);
});

test('it fails while the database is away, and goes on when it is there', async () => {
  const store = postgresStore({ connectionString: 'postgres://nobody@127.0.0.1:1/none' });
  await assert.rejects(store.append(newRecord()), { code: 'ECONNREFUSED' });
  await assert.rejects(store.ready(), { code: 'ECONNREFUSED' });
  await store.close();
});

test('it says what is missing where it was told no database', () => {
  const { DATABASE_URL: kept } = process.env;
  delete process.env.DATABASE_URL;
  assert.throws(() => postgresStore(), /connectionString.*DATABASE_URL/);
  process.env.DATABASE_URL = 'postgres://127.0.0.1:1/';
  assert.ok(postgresStore());
  if (kept === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = kept;
});

for (const [entry, call, name] of [
  ['server-libsql', 'libsqlStore({ path: "x.db" })', 'libsql'],
  ['server-postgres', 'postgresStore({ connectionString: "postgres://127.0.0.1:1" })', 'pg'],
]) {
  test(`it says how to install ${name} where it is missing`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'consentry-no-driver-'));
    cpSync('dist', join(folder, 'dist'), { recursive: true });
    cpSync('package.json', join(folder, 'package.json'));
    const code = `
      const store = await import('./dist/${entry}.js');
      await store.${call}.ready().catch(({ message }) => console.log(message));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: folder,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    assert.match(stdout, new RegExp(`^${call.split('(')[0]} needs the package "${name}".*npm install ${name}`), stderr);
  });
}
