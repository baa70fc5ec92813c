import assert from 'node:assert/strict';
import { all, findings, newRecord, newRecords, noon, uuid } from './records.mjs';
import { onEachStore } from './stores.mjs';

onEachStore('it keeps a record as it came, and says when it was received', async ({ open }) => {
  const store = open();
  const record = newRecord({}, { receivedTime: noon(3) + 7, apart: true });
  assert.equal(await store.append(record), 'stored');
  const { record_id, consent_id } = record.record;
  assert.deepEqual(await all(store.read()), [
    {
      record_id,
      consent_id,
      received_time: '2026-01-03T12:00:00.007Z',
      apart: true,
      record: record.record,
      erased_time: null,
    },
  ]);
});

onEachStore('it stores each record once, however often and by whomever it is brought at a time', async ({ open }) => {
  const stores = [open(), open(), open(), open()];
  const records = newRecords(100);
  const outcomes = await Promise.all(
    [...stores, ...stores].flatMap((store) => records.map((record) => store.append(record))),
  );
  assert.equal(outcomes.filter((outcome) => outcome === 'stored').length, 100);
  const ids = (await all(stores[0].read())).map(({ record_id }) => record_id);
  assert.deepEqual(ids.toSorted(), records.map(({ record }) => record.record_id).toSorted());
  assert.deepEqual(await findings(stores[1]), []);
});

onEachStore('it stores what is new beside what it has', async ({ open }) => {
  const store = open();
  const records = newRecords(60);
  await Promise.all(records.filter((_, index) => index % 3 === 0).map((record) => store.append(record)));
  const outcomes = await Promise.all(records.map((record) => store.append(record)));
  assert.deepEqual(
    outcomes,
    records.map((_, index) => (index % 3 === 0 ? 'duplicate' : 'stored')),
  );
  assert.deepEqual(await findings(store), []);
});

onEachStore('it takes the same record_id of two consent_ids as two records', async ({ open }) => {
  const store = open();
  const record_id = uuid();
  const outcomes = await Promise.all([newRecord({ record_id }), newRecord({ record_id })].map(store.append));
  assert.deepEqual(outcomes, ['stored', 'stored']);
});

onEachStore('it does not store once more, as known, what it has apart', async ({ open }) => {
  const store = open();
  const record = newRecord({}, { apart: true });
  await store.append(record);
  assert.equal(await store.append({ ...record, apart: false }), 'duplicate');
  assert.equal((await all(store.read({ apart: true }))).length, 1);
  assert.equal((await all(store.read({ apart: false }))).length, 0);
});

onEachStore('it refuses what names no record or no moment, and nothing that came with it', async ({ open }) => {
  const store = open();
  const bad = [
    newRecord({ record_id: "'); drop table consent_records; --" }),
    newRecord({ consent_id: '' }),
    newRecord({}, { receivedTime: NaN }),
    newRecord({}, { receivedTime: 8.64e15 }),
    newRecord({}, { receivedTime: -1 }),
  ];
  const outcomes = await Promise.allSettled([...bad, newRecord()].map(store.append));
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    [...bad.map(() => 'rejected'), 'fulfilled'],
  );
});

onEachStore('it waits for what is being written before it closes', async ({ open }) => {
  const store = open();
  await store.ready();
  const outcomes = Promise.all(newRecords(50).map((record) => store.append(record)));
  await store.close();
  assert.equal((await outcomes).length, 50);
  await assert.rejects(store.append(newRecord()), /closed/);
  assert.equal((await all(open().read())).length, 50);
});
