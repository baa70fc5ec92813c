import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { assertProblem, cookieOf, notice, origin, post, recordOf, refusalOf, setup } from './receiver-kit.mjs';

const withdrawal = { event_state: 'ConsentWithdrawn', expression_method: 'preferences:reject-all' };
const states = { purposes: { essential: true, analytics: false }, purpose_states: { analytics: 'ConsentWithdrawn' } };

/** A visitor who granted and withdrew, and somebody else. */
async function visited(over = {}) {
  const kit = setup();
  const id = randomUUID();
  const records = [recordOf({ consent_id: id, ...over }), refusalOf({ consent_id: id, ...states, ...withdrawal })];
  for (const record of [...records, recordOf()]) {
    const { status } = await kit.receive(post(record));
    assert.equal(status, 201);
  }
  const ask = (headers = {}, query = '') =>
    kit.receive(
      new Request(`${origin}/consent/receipt${query}`, { headers: { cookie: cookieOf({ id }), ...headers } }),
    );
  return { ...kit, id, records, ask };
}

test('it shows the holder of the cookie what is kept, as JSON, and nothing of others', async () => {
  const { ask, id, records } = await visited();
  const answer = await ask();
  assert.equal(answer.headers.get('content-type'), 'application/json');
  assert.equal(answer.headers.get('cache-control'), 'private, no-store');
  assert.equal(answer.headers.get('cross-origin-resource-policy'), 'same-origin');
  assert.equal(answer.headers.get('access-control-allow-origin'), null);
  const receipt = await answer.json();
  assert.deepEqual([receipt.schema_version, receipt.consent_id, receipt.more], ['1.0', id, false]);
  assert.deepEqual(
    receipt.records.map(({ record }) => record),
    records,
  );
  assert.deepEqual(receipt.notices, [notice]);
});

test('it is a page where a page is wanted', async () => {
  const { ask } = await visited();
  const html = async (accept, query) => {
    const answer = await ask({ accept }, query);
    assert.match(answer.headers.get('vary'), /Accept, Cookie/);
    return answer.headers.get('content-type').startsWith('text/html');
  };
  assert.equal(await html('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'), true);
  assert.equal(await html('*/*'), false);
  assert.equal(await html('application/json'), false);
  assert.equal(await html('text/html;q=0.1, application/json'), false);
  assert.equal(await html('text/*, application/json;q=0.5'), true);
  assert.equal(await html('text/html', '?format=json'), false);
});

for (const [what, cookie] of [
  ['no cookie', ''],
  ['a full refusal, which has no id', `consentry=v=1&t=${Date.now()}&l=9&p=1&c=!analytics`],
  ['an id that is none', cookieOf({ id: 'abc' })],
  ['what cannot be read', 'consentry=x'],
]) {
  test(`it has no receipt for ${what}`, async () => {
    const { ask } = await visited();
    await assertProblem(await ask({ cookie }), 404);
  });
}

test('it answers HEAD as GET, without the body', async () => {
  const { receive } = setup();
  for (const headers of [{ cookie: cookieOf() }, {}]) {
    const [got, asked] = await Promise.all(
      ['GET', 'HEAD'].map((method) => receive(new Request(`${origin}/consent/receipt`, { method, headers }))),
    );
    assert.deepEqual([asked.status, [...asked.headers]], [got.status, [...got.headers]]);
    assert.equal(await asked.text(), '');
    assert.notEqual(await got.text(), '');
  }
});

test('it shows an empty receipt to who has an id of which nothing is kept', async () => {
  const { receive } = setup();
  const answer = await receive(new Request(`${origin}/consent/receipt`, { headers: { cookie: cookieOf() } }));
  assert.deepEqual((await answer.json()).records, []);
});

test('it says what was chosen in plain words, beside what was shown', async () => {
  const { ask } = await visited();
  const text = await (await ask({ accept: 'text/html' })).text();
  const words = text
    .replace(/<style>[^]*<\/style>/, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
  for (const told of [
    'You allowed something',
    'You took back what you had allowed',
    'Numbers: newly allowed',
    'Numbers: taken back',
    'Essential: always on',
    'hotjar: allowed',
    'Your privacy choices',
    'May we?',
    'Buttons: Yes No',
    '183 days',
    'version 2026-11-01',
    'https://example.com/pricing',
    'Example AB',
  ])
    assert.ok(words.includes(told), `${told} in ${words}`);
});

test('it shows data as text, whatever it is', async () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&lt;`;
  // Such as no receiver takes: whatever else was put into the store.
  const { ask, store, id } = await visited();
  const record = recordOf({
    consent_id: id,
    controller: { name: hostile, url: 'javascript:alert(3)' },
    privacy_notice: { url: 'javascript:alert(4)', version: '1', text_hash: notice.hash },
    source: { origin: hostile, path: '/"onload="' },
    language: '"><b>',
  });
  await store.append({ record, receivedTime: Date.now(), apart: false });
  const answer = await ask({ accept: 'text/html' });
  const text = await answer.text();
  assert.doesNotMatch(text, /<script|<img|onerror='|href="javascript:|"onload=/);
  assert.ok(text.includes('&#60;script&#62;alert(1)'));
  const policy = answer.headers.get('content-security-policy');
  assert.match(
    policy,
    /^default-src 'none'; style-src 'sha256-[\w+/]+=*'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
  );
});

test('it says of an erased record only that it was there', async () => {
  const { ask, rights, id } = await visited();
  assert.equal(await rights.erase(id), 2);
  const receipt = await (await ask()).json();
  assert.deepEqual(
    receipt.records.map(({ record }) => record),
    [null, null],
  );
  const text = await (await ask({ accept: 'text/html' })).text();
  assert.match(text, /Erased on <time/);
  assert.doesNotMatch(text, /Example AB|pricing/);
});

test('it ends a receipt that would have no end', async () => {
  const id = randomUUID();
  const stored = { record_id: id, consent_id: id, received_time: new Date().toISOString(), apart: false, record: null };
  const { receive } = setup({
    store: {
      async *read() {
        for (;;) yield stored;
      },
      notice: async () => null,
    },
  });
  const cookie = cookieOf({ id });
  const receipt = await (await receive(new Request(`${origin}/consent/receipt`, { headers: { cookie } }))).json();
  assert.deepEqual([receipt.records.length, receipt.more], [1000, true]);
});
