import assert from 'node:assert/strict';
import { all, newRecord, newRecords, noon } from './records.mjs';
import { onEachStore } from './stores.mjs';

onEachStore(
  'it reads many pages in the order of their being received, though many bear the same time',
  async ({ open }) => {
    const stores = [open(), open()];
    const records = [noon(1), noon(1) + 1, noon(2)].flatMap((receivedTime) =>
      Array.from({ length: 600 }, () => newRecord({}, { receivedTime })),
    );
    await Promise.all(records.map((record, index) => stores[index % 2].append(record)));
    const read = await all(stores[0].read());
    assert.equal(new Set(read.map(({ record_id }) => record_id)).size, 1800);
    const times = read.map(({ received_time }) => received_time);
    assert.deepEqual(times, times.toSorted());
  },
);

onEachStore('it reads from a moment on, before another, and of one consent_id', async ({ open }) => {
  const store = open();
  const records = newRecords(10);
  const [{ record }] = records;
  const again = newRecord({ consent_id: record.consent_id }, { receivedTime: noon(2) });
  for (const each of [...records, again]) await store.append(each);
  const part = await all(store.read({ from: noon(1) + 2, to: noon(1) + 5 }));
  assert.deepEqual(
    part.map(({ record_id }) => record_id),
    records.slice(2, 5).map((each) => each.record.record_id),
  );
  const own = await all(store.read({ consentId: record.consent_id }));
  assert.deepEqual(
    own.map(({ record_id }) => record_id),
    [record.record_id, again.record.record_id],
  );
  assert.equal((await all(store.read({ from: noon(1) + 2, to: noon(1) + 2 }))).length, 0);
});

onEachStore('it may be written while it is being read', async ({ open }) => {
  const store = open();
  await Promise.all(newRecords(1200).map(store.append));
  let count = 0;
  for await (const { record_id } of store.read())
    if (record_id && ++count === 3) await store.append(newRecord({}, { receivedTime: noon(5) }));
  assert.equal(count, 1201);
});

onEachStore('it adds notices that it does not have, and none that is not what its hash says', async ({ open }) => {
  const store = open();
  const hash = '2689367b205c16ce32ed4200942b8b8b1e262dfc70d9bc9fbc77c49699a4f1df';
  const notice = { hash, text: 'ok' };
  await Promise.all([store.addNotices([notice]), store.addNotices([notice, notice])]);
  assert.deepEqual(await store.notice(hash), notice);
  assert.equal(await store.notice('0'.repeat(64)), null);
  await assert.rejects(store.addNotices([{ hash, text: 'no' }]), /another text/);
});
