import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { assertProblem, noticeOf, notice, origin, post, recordOf, refusalOf, setup } from './receiver-kit.mjs';

test('it stores a record once, and sets no cookie', async () => {
  const { receive, stored, problems } = setup();
  const record = recordOf();
  const answers = [await receive(post(record)), await receive(post(record)), await receive(post(recordOf()))];
  assert.deepEqual(
    answers.map(({ status }) => status),
    [201, 200, 201],
  );
  for (const { headers, body } of answers) {
    assert.deepEqual([body, headers.get('set-cookie'), headers.get('cache-control')], [null, null, 'no-store']);
  }
  const all = await stored();
  assert.deepEqual(
    all.map((one) => [one.record_id === record.record_id, one.apart]),
    [
      [true, false],
      [false, false],
    ],
  );
  assert.deepEqual([all[0].record, problems], [record, []]);
  assert.ok(Math.abs(Date.parse(all[0].received_time) - Date.now()) < 60_000);
});

test('it does not let a second record of the same id change the first', async () => {
  const { receive, stored } = setup();
  const record = recordOf();
  await receive(post(record));
  const changed = refusalOf({ record_id: record.record_id, consent_id: record.consent_id });
  assert.equal((await receive(post(changed))).status, 200);
  assert.deepEqual(
    (await stored()).map((one) => one.record),
    [record],
  );
});

test('it stores records apart whose notice nobody announced', async () => {
  const { receive, stored, store } = setup();
  const other = noticeOf({ title: 'Earlier' });
  await store.addNotices([other]);
  const withHash = (text_hash, make = recordOf) =>
    make({ privacy_notice: { url: '/privacy', version: '2026-11-01', text_hash }, consent_id: randomUUID() });
  const cases = [
    [withHash(notice.hash), false],
    [withHash(other.hash), false],
    [withHash('f'.repeat(64)), true],
    [withHash('f'.repeat(64), refusalOf), true],
    // A grant must show what was told; a refusal need not.
    [withHash(null), true],
    [withHash(null, refusalOf), false],
  ];
  for (const [record] of cases) assert.equal((await receive(post(record))).status, 201);
  const all = await stored();
  for (const [{ record_id }, apart] of cases) assert.equal(all.find((one) => one.record_id === record_id).apart, apart);
});

test('it leaves out a notice whose hash is another one’s, and says so', async () => {
  const wrong = { ...notice, text: `${notice.text} ` };
  const { receive, stored, problems, store } = setup({ notices: [wrong] });
  assert.equal((await receive(post(recordOf()))).status, 201);
  assert.deepEqual(
    (await stored()).map(({ apart }) => apart),
    [true],
  );
  assert.deepEqual(
    problems.map(({ type }) => type),
    ['urn:consentry:problem:wrong-notice'],
  );
  assert.equal(await store.notice(notice.hash), null);
});

test('it stores nothing for a page that is only prepared', async () => {
  const { receive, stored } = setup();
  for (const purpose of ['prefetch;prerender', 'prefetch', 'prerender']) {
    const answer = await receive(post(recordOf(), { headers: { 'sec-purpose': purpose } }));
    assert.equal(answer.status, 204);
  }
  assert.deepEqual(await stored(), []);
});

test('it answers 503 while the store fails, tells only the kind, and stores once it does not', async () => {
  let fails = true;
  const { store } = setup();
  const failing = {
    ...store,
    append: (record) =>
      fails ? Promise.reject(Object.assign(new Error('secret row'), { code: '57P01' })) : store.append(record),
  };
  const { receive, problems, stored } = setup({ store: failing });
  const record = recordOf();
  const answer = await receive(post(record));
  assert.ok(Number(answer.headers.get('retry-after')) > 0);
  await assertProblem(answer, 503, ['secret', '57P01', record.consent_id]);
  assert.deepEqual(
    problems.map(({ cause }) => cause),
    ['Error 57P01'],
  );
  fails = false;
  assert.equal((await receive(post(record))).status, 201);
  assert.equal((await stored()).length, 1);
});

test('it announces its notices again where the store failed at first', async () => {
  const { store } = setup();
  let fails = 1;
  const flaky = { ...store, addNotices: (all) => (fails-- > 0 ? Promise.reject(new Error()) : store.addNotices(all)) };
  const { receive, stored } = setup({ store: flaky });
  const statuses = [];
  for (const record of [recordOf(), recordOf()]) statuses.push((await receive(post(record))).status);
  assert.deepEqual(statuses, [503, 201]);
  assert.deepEqual(
    (await stored()).map(({ apart }) => apart),
    [false],
  );
});

test('it goes on where the developer’s own code throws', async (t) => {
  t.mock.method(console, 'error', () => undefined);
  const { receive } = setup({
    onError: () => {
      throw new Error('theirs');
    },
  });
  await assertProblem(await receive(post('{')), 400);
});

test('it lets in pages of its own origin, those on the list, and what is no browser', async () => {
  const { receive, stored } = setup({ allowedOrigins: ['https://www.example.org'] });
  const from = async (headers, status, allowed = null) => {
    const source = { origin: headers.origin ?? origin, path: '/' };
    const answer = await receive(post(recordOf({ source }), { headers }));
    assert.equal(answer.status, status, JSON.stringify(headers));
    assert.equal(answer.headers.get('access-control-allow-origin'), allowed);
    assert.equal(answer.headers.get('vary'), 'Origin');
    assert.equal(answer.headers.get('access-control-allow-credentials'), null);
  };
  await from({}, 201);
  await from({ origin, 'sec-fetch-site': 'same-origin' }, 201);
  await from({ origin }, 201);
  // Behind a proxy that ends TLS, and one that changes the host.
  await from({ origin: 'http://example.com' }, 201);
  await from({ origin: 'https://public.example', 'sec-fetch-site': 'same-origin' }, 201);
  await from({ origin: 'https://www.example.org', 'sec-fetch-site': 'cross-site' }, 201, 'https://www.example.org');
  for (const [other, site] of [
    ['https://evil.example', 'cross-site'],
    ['https://sub.example.com', 'same-site'],
    ['https://example.com.evil.example', undefined],
    ['https://www.example.org:444', undefined],
    ['null', undefined],
  ])
    await from({ origin: other, ...(site && { 'sec-fetch-site': site }) }, 403);
  assert.equal((await stored()).length, 6);
});

test('it answers the question that browsers ask first', async () => {
  const { receive } = setup({ allowedOrigins: ['https://www.example.org'] });
  const ask = (from, path = '/consent') =>
    receive(
      new Request(origin + path, {
        method: 'OPTIONS',
        headers: { origin: from, 'access-control-request-method': 'POST' },
      }),
    );
  const { status, headers } = await ask('https://www.example.org');
  assert.equal(status, 204);
  assert.equal(headers.get('access-control-allow-origin'), 'https://www.example.org');
  assert.equal(headers.get('access-control-allow-headers'), 'content-type');
  assert.match(headers.get('access-control-allow-methods'), /POST/);
  assert.equal(headers.get('vary'), 'Origin');
  const refused = await ask('https://evil.example');
  assert.equal(refused.headers.get('access-control-allow-origin'), null);
  await assertProblem(refused, 403);
});

test('it names the methods of each address', async () => {
  const { receive } = setup();
  for (const [path, method, allow] of [
    ['/consent', 'GET', 'POST, OPTIONS'],
    ['/api/consent/', 'DELETE', 'POST, OPTIONS'],
    ['/consent/renew', 'GET', 'POST, OPTIONS'],
    ['/consent/receipt', 'POST', 'GET, HEAD'],
  ]) {
    const answer = await receive(new Request(origin + path, { method }));
    assert.equal(answer.headers.get('allow'), allow);
    await assertProblem(answer, 405);
  }
});

for (const [option, value] of [
  ['cookieName', 'a=b; Path=/'],
  ['cookieDomain', 'example.com; HttpOnly'],
]) {
  test(`it refuses a ${option} that is more than one`, () => {
    assert.throws(() => setup({ [option]: value }), { name: 'Error', message: new RegExp(option) });
  });
}
