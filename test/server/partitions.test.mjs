import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeKeys } from '../../dist/server.js';
import { skipPostgres } from './postgres-cluster.mjs';
import { all, findings, newRecords, noon } from './records.mjs';
import { postgresDatabase } from './stores.mjs';

const migration = readFileSync('src/server/migrations/0001-records.sql', 'utf8');
const partitioned = (by) => migration.replace(/(primary key \(consent_id, record_id\)\n\))/, `$1 partition by ${by}`);
const parts = Array.from(
  { length: 4 },
  (_, index) =>
    `create table consent_records_${index} partition of consent_records for values with (modulus 4, remainder ${index});`,
);

test(
  'PostgreSQL: it takes tables that are partitioned by consent_id, as docs/scale.md has them',
  { skip: skipPostgres },
  async () => {
    const database = await postgresDatabase();
    await database.sql(`${partitioned('hash (consent_id)')} ${parts.join('\n')}`);
    const { signingKey, publicKey: key } = await makeKeys();
    const [writer, store] = [database.open(), database.open({ signingKey })];
    const records = [...newRecords(100), ...newRecords(100, noon(2))];
    await Promise.all(records.map(writer.append));
    assert.equal(await writer.append(records[3]), 'duplicate');
    assert.deepEqual(await store.checkpoint(), ['2026-01-01', '2026-01-02']);
    assert.equal(await store.erase(records[150].record.consent_id), 1);
    assert.equal(await store.sweep(noon(2)), 100);
    assert.deepEqual(await findings(store, { key }), []);
    assert.equal((await all(store.read())).length, 100);
    const used = await database.sql('select count(distinct tableoid) as parts from consent_records');
    assert.equal(Number(used[0].parts), 4);
    await Promise.all([writer.close(), store.close()]);
    await database.remove();
  },
);

test('PostgreSQL: it refuses partitions by time under this key', { skip: skipPostgres }, async () => {
  const database = await postgresDatabase();
  await assert.rejects(database.sql(partitioned('range (received_time)')), /must include all partitioning columns/);
  await database.remove();
});

test('PostgreSQL: it finds records by an index, whether by time or by consent_id', { skip: skipPostgres }, async () => {
  const database = await postgresDatabase();
  const store = database.open();
  await Promise.all(newRecords(3000).map(store.append));
  await database.sql('analyze consent_records');
  const plan = async (where) => {
    const text = `explain select * from consent_records where ${where} order by received_time, chain_id, chain_seq limit 500`;
    return (await database.sql(text)).map((row) => row['QUERY PLAN']).join('\n');
  };
  const time = "'2026-01-01T12:00:01.000Z'";
  const nobody = `'00000000-0000-0000-0000-000000000000'`;
  assert.match(
    await plan(`received_time >= ${time} and (received_time, chain_id, chain_seq) > (${time}, ${nobody}, -1)`),
    /Index Scan using consent_records_by_time/,
  );
  assert.match(await plan(`received_time >= ${time} and consent_id = ${nobody}`), /consent_records_pkey/);
  await store.close();
  await database.remove();
});
