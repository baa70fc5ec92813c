import assert from 'node:assert/strict';
import { makeKeys } from '../../dist/server.js';
import { all, findings, newRecord, newRecords, noon } from './records.mjs';
import { onEachStore } from './stores.mjs';

/** A store that signs, and one that only writes: else the first record would have its own day signed, which is long over. */
const withKeys = async (open) => {
  const { signingKey, publicKey } = await makeKeys();
  return { store: open({ signingKey }), writer: open(), key: publicKey, signingKey };
};

onEachStore('it empties all records of a consent_id, and leaves the others', async ({ open, sql }) => {
  const { store, writer, key } = await withKeys(open);
  const records = newRecords(30);
  const { consent_id } = records[7].record;
  records.push(newRecord({ consent_id }, { receivedTime: noon(2), apart: true }));
  await Promise.all(records.map(writer.append));
  await store.checkpoint();
  assert.equal(await store.erase(consent_id), 2);
  const erased = await all(store.read({ consentId: consent_id }));
  assert.deepEqual(
    erased.map(({ record, erased_time }) => [record, typeof erased_time]),
    [
      [null, 'string'],
      [null, 'string'],
    ],
  );
  assert.equal((await all(store.read())).filter(({ record }) => record).length, 29);
  assert.deepEqual(await findings(store, { key }), []);
  assert.equal((await sql('select * from consent_records where document is null')).length, 2);
});

onEachStore('it finds nothing to erase twice, or of one that it does not know', async ({ open, sql }) => {
  const { store, writer } = await withKeys(open);
  const { record, ...rest } = newRecord();
  await writer.append({ record, ...rest });
  assert.equal(await store.erase(record.consent_id), 1);
  assert.equal(await store.erase(record.consent_id), 0);
  assert.equal(await store.erase(newRecord().record.consent_id), 0);
  assert.equal((await sql(`select * from consent_statements where kind = 'erasure'`)).length, 1);
});

onEachStore('what was erased stays out when it is brought again', async ({ open }) => {
  const { store, writer, key } = await withKeys(open);
  const records = newRecords(3);
  for (const record of records) await writer.append(record);
  await store.erase(records[1].record.consent_id);
  const outcomes = await Promise.all([...records, ...newRecords(2)].map(writer.append));
  assert.deepEqual(outcomes, ['duplicate', 'duplicate', 'duplicate', 'stored', 'stored']);
  assert.equal((await all(store.read({ consentId: records[1].record.consent_id })))[0].record, null);
  await store.checkpoint();
  assert.deepEqual(await findings(store, { key }), []);
});

onEachStore('what a backup brought back can be erased again', async ({ open, sql }) => {
  const { store, writer, key } = await withKeys(open);
  const { record, ...rest } = newRecord();
  await writer.append({ record, ...rest });
  await store.checkpoint();
  const [{ document }] = await sql('select document from consent_records');
  await store.erase(record.consent_id);
  await sql('update consent_records set document = $1, erased_time = null', [document]);
  assert.deepEqual(await findings(store, { key }), [`record ${record.record_id}: it was erased, and is there again`]);
  assert.equal(await store.erase(record.consent_id), 1);
  assert.deepEqual(await findings(store, { key }), []);
});

onEachStore('an erasure names nobody, and nothing names them once their day was swept', async ({ open, sql }) => {
  const { store, writer, key } = await withKeys(open);
  const { record, ...rest } = newRecord();
  await writer.append({ record, ...rest });
  await store.checkpoint();
  await store.erase(record.consent_id);
  const statements = await sql('select subject, text from consent_statements');
  assert.ok(!JSON.stringify(statements).includes(record.consent_id));
  assert.equal(await store.sweep(noon(2)), 1);
  for (const table of ['consent_records', 'consent_statements', 'consent_notices'])
    assert.ok(!JSON.stringify(await sql(`select * from ${table}`)).includes(record.consent_id), table);
  assert.deepEqual(await findings(store, { key }), []);
});

onEachStore(
  'it erases and signs by several processes at a time, each in a statement of its own',
  async ({ open, sql }) => {
    const { signingKey, publicKey: key } = await makeKeys();
    const stores = [open({ signingKey }), open({ signingKey }), open({ signingKey })];
    const records = [...newRecords(12), ...newRecords(12, noon(2))];
    const writer = open();
    for (const record of records) await writer.append(record);
    const counts = await Promise.all([
      ...records.slice(0, 9).map(({ record }, index) => stores[index % 3].erase(record.consent_id)),
      ...stores.map((store) => store.checkpoint()),
    ]);
    assert.deepEqual(counts.slice(0, 9), Array(9).fill(1));
    const statements = await sql('select kind from consent_statements order by position');
    assert.equal(statements.filter(({ kind }) => kind === 'checkpoint').length, 2);
    assert.equal(statements.length, 11);
    assert.deepEqual(await findings(stores[0], { key }), []);
  },
);

onEachStore('it sweeps whole days, and verify does not miss them', async ({ open }) => {
  const { store, writer, key } = await withKeys(open);
  for (const day of [1, 2, 3]) for (const record of newRecords(5, noon(day))) await writer.append(record);
  await store.checkpoint();
  assert.equal(await store.sweep(noon(3)), 10, 'the third day had not ended at its noon');
  assert.equal(await store.sweep(noon(3)), 0);
  assert.equal((await all(store.read())).length, 5);
  assert.deepEqual(await findings(store, { key }), []);
  await store.erase((await all(store.read()))[0].consent_id);
  assert.equal(await store.sweep(noon(9)), 5);
  assert.deepEqual(await findings(store, { key }), []);
});

onEachStore('it sweeps nothing that is yet to come, nor the day that goes on', async ({ open }) => {
  const store = open();
  await store.append(newRecord({}, { receivedTime: Date.now() }));
  await assert.rejects(store.sweep(Date.now() + 3 * 86_400_000), { name: 'RangeError', message: /is yet to come/ });
  await assert.rejects(store.sweep(NaN), RangeError);
  assert.equal(await store.sweep(Date.now()), 0);
  assert.equal((await all(store.read())).length, 1);
});

onEachStore('it accounts for days that were dropped as partitions are', async ({ open, sql }) => {
  const { store, writer, key } = await withKeys(open);
  for (const day of [1, 2]) for (const record of newRecords(5, noon(day))) await writer.append(record);
  await store.checkpoint();
  await sql(`delete from consent_records where received_time < '2026-01-02T00:00:00.000Z'`);
  assert.equal((await findings(store, { key })).length, 1);
  assert.equal(await store.sweep(noon(2)), 0);
  assert.deepEqual(await findings(store, { key }), []);
});

onEachStore('it erases and sweeps without a key, but signs no day', async ({ open }) => {
  const store = open();
  const [first, ...rest] = newRecords(4);
  for (const record of [first, ...rest]) await store.append(record);
  assert.equal(await store.erase(first.record.consent_id), 1);
  await assert.rejects(store.checkpoint(), /signingKey.*npx consentry keys/);
  assert.deepEqual(await findings(store), []);
  assert.equal(await store.sweep(noon(2)), 4);
  assert.deepEqual(await findings(store), []);
});

onEachStore(
  'it signs a day by itself once a record arrives on a later one, and no day that is not over',
  async ({ open }) => {
    const { writer, key, signingKey } = await withKeys(open);
    await writer.append(newRecord({}, { receivedTime: noon(1) }));
    await writer.close();
    const next = open({ signingKey });
    await next.append(newRecord({}, { receivedTime: Date.now() }));
    await next.close();
    const checked = open();
    assert.deepEqual(await findings(checked, { key }), []);
    const days = (await all(checked.verify({ key: (await makeKeys()).publicKey }))).map(({ where }) => where);
    assert.deepEqual(
      days.filter((where) => where.startsWith('statement')),
      ['statement 0'],
    );
  },
);

onEachStore('it takes no key that cannot sign', async ({ open }) => {
  const { publicKey } = await makeKeys();
  await assert.rejects(open({ signingKey: publicKey }).ready());
});
