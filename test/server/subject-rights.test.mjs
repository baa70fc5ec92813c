import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { DAY, notice, post, recordOf, setup } from './receiver-kit.mjs';

async function filled(count = 3) {
  const kit = setup();
  const records = Array.from({ length: count }, () => recordOf());
  for (const record of records) await kit.receive(post(record));
  return { ...kit, records };
}

const linesOf = async (stream) =>
  (await new Response(stream).text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('it exports records as lines of JSON, each notice once and before them', async () => {
  const { rights, records } = await filled();
  const lines = await linesOf(rights.export());
  assert.deepEqual(lines[0], { kind: 'notice', ...notice });
  assert.deepEqual(
    lines.slice(1).map(({ kind, record }) => [kind, record]),
    records.map((record) => ['record', record]),
  );
  const [, one, ...none] = await linesOf(rights.export({ consentId: records[1].consent_id }));
  assert.deepEqual([one.record, none], [records[1], []]);
});

test('it reads no faster than it is read, and stops with its reader', async () => {
  let read = 0;
  let stopped = false;
  const store = {
    async *read() {
      try {
        for (; ; read += 1) yield { record_id: randomUUID(), record: null };
      } finally {
        stopped = true;
      }
    },
  };
  const reader = setup({ store }).rights.export().getReader();
  await reader.read();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(read <= 3, `${read} were read`);
  await reader.cancel();
  assert.equal(stopped, true);
});

test('it tells whoever reads an export that it broke off', async () => {
  const store = {
    async *read() {
      yield { record: null };
      throw new Error('lost');
    },
  };
  await assert.rejects(new Response(setup({ store }).rights.export()).text(), /lost/);
});

test('it erases what is kept of one id, and leaves that it was there', async () => {
  const { rights, records, stored } = await filled();
  assert.equal(await rights.erase(records[1].consent_id), 1);
  assert.equal(await rights.erase(randomUUID()), 0);
  const all = await stored();
  assert.deepEqual(
    all.map(({ record }) => record),
    [records[0], null, records[2]],
  );
  assert.equal(all[1].record_id, records[1].record_id);
  const { records: kept } = await rights.receipt(records[1].consent_id);
  assert.ok(kept[0].erased_time);
});

test('a record that was erased does not come back', async () => {
  const { rights, receive, records, stored } = await filled(1);
  await rights.erase(records[0].consent_id);
  assert.equal((await receive(post(records[0]))).status, 200);
  assert.deepEqual(
    (await stored()).map(({ record }) => record),
    [null],
  );
});

test('it sweeps what is older than a day', async (t) => {
  const { rights, stored } = await filled();
  assert.equal(await rights.sweep(new Date(Date.now() - DAY)), 0);
  await assert.rejects(rights.sweep(new Date(Date.now() + 2 * DAY)), RangeError);
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 2 * DAY });
  assert.equal(await rights.sweep(new Date()), 3);
  assert.deepEqual(await stored(), []);
});

test('it makes a page of a receipt in the words and the direction of a language', async () => {
  const { rights, records } = await filled(1);
  const page = await rights.receiptPage(records[0].consent_id, { language: 'ar', texts: { title: 'إيصال' } });
  const text = await page.text();
  assert.match(text, /<html lang="ar" dir="rtl">/);
  assert.match(text, /<h1>إيصال<\/h1>/);
  assert.doesNotMatch(text, /format=json/);
  assert.match(await (await rights.receiptPage(records[0].consent_id)).text(), /<html lang="en" dir="ltr">/);
});
