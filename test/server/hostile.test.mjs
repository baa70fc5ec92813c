import assert from 'node:assert/strict';
import { all, findings, newRecord, noon } from './records.mjs';
import { onEachStore } from './stores.mjs';

const hostile = {
  SQL: '\'; drop table consent_records; -- $1 \\ " {NULL,"a"} \\x00',
  HTML: '</script><!--<img src=x onerror=alert(1)>',
  'U+0000': 'a\0b',
  'half of a surrogate pair': '\ud800 and \udfff',
  'what is no character': '\ufffe\uffff\u{10ffff}',
  emoji: '👩‍👩‍👧‍👦 é vs é',
  'directions and spaces': '\u202e\u2066\ufeff\u2028\u2029',
  'a long text': '😀"\\'.repeat(20_000),
};

for (const [name, text] of Object.entries(hostile)) {
  onEachStore(`it keeps ${name} as it came`, async ({ open, sql }) => {
    const store = open();
    const record = newRecord({ source: { origin: 'https://example.com', path: text }, [text]: text });
    // Beside another, since single rows go another way.
    const before = newRecord();
    await Promise.all([before, record, newRecord({ x: text })].map(store.append));
    await store.append(newRecord({ source: text }));
    const stored = await all(store.read({ consentId: record.record.consent_id }));
    assert.deepEqual(stored[0].record, record.record);
    assert.deepEqual(await findings(store), []);
    assert.equal((await sql('select record_id from consent_records')).length, 4);
  });
}

onEachStore('it begins another chain where the clock was set back, and where a day begins', async ({ open, sql }) => {
  const store = open();
  const midnight = noon(2) + 12 * 3_600_000;
  const times = [midnight - 1, midnight, midnight + 5000, noon(1), 0, noon(2), 253_402_300_799_999];
  for (const receivedTime of times) await store.append(newRecord({}, { receivedTime }));
  const chains = await sql('select distinct chain_id from consent_records');
  assert.equal(chains.length, 6, 'only the moment after midnight has company');
  const read = (await all(store.read())).map(({ received_time }) => Date.parse(received_time));
  assert.deepEqual(
    read,
    times.toSorted((a, b) => a - b),
  );
  assert.deepEqual(await findings(store), ['day 9999-12-31: it has not begun yet']);
});

onEachStore('it keeps a chain where requests overtake each other', async ({ open, sql }) => {
  const store = open();
  for (const late of [0, -3, -900, 5, -1]) await store.append(newRecord({}, { receivedTime: noon(1) + late }));
  assert.equal((await sql('select distinct chain_id from consent_records')).length, 1);
  assert.deepEqual(await findings(store), []);
});
