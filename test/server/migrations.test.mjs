import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { all, newRecord } from './records.mjs';
import { onEachStore } from './stores.mjs';

onEachStore(
  'it brings the tables up to date once, whoever opens them and however many at a time',
  async ({ open, sql }) => {
    await Promise.all(Array.from({ length: 8 }, () => open().ready()));
    assert.equal(await open().append(newRecord()), 'stored');
    await open().ready();
    assert.deepEqual(
      (await sql('select version from consent_schema')).map(({ version }) => version),
      [1],
    );
    assert.equal((await all(open().read())).length, 1);
  },
);

onEachStore('it does so when several processes start at a time', async ({ address }) => {
  const code = `
    import { openStore } from './bin/database.mjs';
    import { writeFileSync } from 'node:fs';
    if (!process.argv[1].startsWith('postgres')) writeFileSync(process.argv[1], '', { flag: 'a' });
    const store = await openStore(process.argv[1]);
    await store.close();`;
  const start = () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', code, address]);
    let errors = '';
    child.stderr.on('data', (part) => (errors += part));
    return new Promise((resolve) => child.on('close', (status) => resolve({ status, errors })));
  };
  const ends = await Promise.all(Array.from({ length: 4 }, start));
  ends.forEach(({ status, errors }) => assert.equal(status, 0, errors));
});

onEachStore('it leaves alone what is up to date, so that a reader needs no right to write', async ({ open, sql }) => {
  await open().ready();
  const before = await sql('select * from consent_schema');
  await open().ready();
  assert.deepEqual(await sql('select * from consent_schema'), before);
});

test('it ships its migrations as they are', () => {
  const [source, shipped] = ['src/server/migrations', 'dist/migrations'].map((folder) =>
    readFileSync(`${folder}/0001-records.sql`, 'utf8'),
  );
  assert.equal(shipped, source);
});

test('it asks nothing of a database that a distributed PostgreSQL refuses', () => {
  const sql = readFileSync('src/server/migrations/0001-records.sql', 'utf8').replace(/--.*/g, '');
  assert.doesNotMatch(sql, /serial|sequence|identity|references|trigger|exclude|deferrable|unlogged|\bfunction\b/i);
});
