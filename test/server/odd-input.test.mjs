/** What looks odd and is sound, and who may send it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertProblem, clientOf, DAY, origin, policyOf, post, recordOf, setup, sourceOf } from './receiver-kit.mjs';

test('it takes what only looks odd', async () => {
  const { receive, stored } = setup();
  const names = [
    'Ünïcode “AB” 𝒞',
    "Robert'); drop table consent_records;--",
    '<b>&amp;</b>',
    '\\u0000 said so',
    '\u202e',
  ];
  for (const name of names) assert.equal((await receive(post(recordOf({ controller: { name } })))).status, 201, name);
  const type = { headers: { 'content-type': 'Application/JSON; charset=utf-8' } };
  assert.equal(
    (await receive(post(recordOf({ event_time: new Date(Date.now() + DAY / 2).toISOString() }), type))).status,
    201,
  );
  assert.equal((await receive(post(recordOf({ event_time: '2019-01-01T00:00:00.000Z' })))).status, 201);
  assert.deepEqual(
    (await stored()).slice(0, names.length).map(({ record }) => record.controller.name),
    names,
  );
});

test('it takes whatever a browser can make of a site', async () => {
  const { receive } = setup();
  const made = [
    ...['http://localhost', 'https://a.example:8443', 'http://[::1]:3000', 'https://xn--bcher-kva.example'].map((one) =>
      sourceOf({ origin: one }),
    ),
    ...['https://192.0.2.1', 'https://under_score.example.', 'null'].map((one) => sourceOf({ origin: one })),
    ...['/', '/*', '*', '/users/*/posts', '/%E4%B8%AD%25', '/100%', '/a/%4'].map((path) => sourceOf({ path })),
    ...['en', 'sv-SE', 'zh-Hant-TW', 'de-CH-1996', 'es-419', 'en-x-site', 'i-klingon', 'x-site', null].map((language) =>
      recordOf({ language }),
    ),
    ...['/privacy', 'privacy.html', '../privacy?lang=en#top', '//cdn.example/p', '#privacy', '?page=3:4', ''].map(
      policyOf,
    ),
    ...['https://a.example/@us/privacy', 'HTTP://A.EXAMPLE', '/a:b', 'a/b:c', '/privacy policy', null].map(policyOf),
    ...['0.1.0', '12.34.567', '1.0.0-rc.1', '1.0.0-beta'].map((version) => clientOf(`consentry@${version}`)),
    ...['P1D', 'P30D', 'P183D', 'P399D', 'P400D'].map((days) => recordOf({ validity_duration: days })),
  ];
  for (const record of made) {
    const answer = await receive(post(record));
    assert.equal(answer.status, 201, `${JSON.stringify(record)} ${await answer.text()}`);
  }
});

test('it takes no record of another origin than that of the page that sends it', async () => {
  const { receive, stored } = setup({ allowedOrigins: ['https://www.example.com'] });
  const from = (source, headers) => receive(post(sourceOf({ origin: source }), { headers }));
  const own = { origin, 'sec-fetch-site': 'same-origin' };
  const other = { origin: 'https://www.example.com', 'sec-fetch-site': 'same-site' };
  const { errors } = await assertProblem(await from('https://bank.example', own), 422, ['bank']);
  assert.deepEqual(errors, [{ pointer: '/source/origin', rule: 'origin' }]);
  await assertProblem(await from(origin, other), 422);
  assert.deepEqual(await stored(), []);
  const statuses = [
    await from(origin, own),
    await from('https://www.example.com', other),
    // An opaque origin claims nothing; and who is no browser names none.
    await from('null', own),
    await from(origin, { origin: 'null', 'sec-fetch-site': 'same-origin' }),
    await from('https://bank.example', {}),
  ].map(({ status }) => status);
  assert.deepEqual(statuses, [201, 201, 201, 201, 201]);
});
