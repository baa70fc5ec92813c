import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDecision, parseDecision } from 'consentry';
import { assertProblem, cookieOf, DAY, origin, setup } from './receiver-kit.mjs';

const same = { 'sec-fetch-site': 'same-origin', origin };

/** The answer to a renewal. */
async function renewed(cookie, { headers = same, at = origin, ...options } = {}) {
  const { receive, stored, problems } = setup(options);
  const answer = await receive(
    new Request(`${at}/consent/renew`, { method: 'POST', headers: { ...headers, ...(cookie && { cookie }) } }),
  );
  assert.deepEqual(await stored(), []);
  return { answer, problems, cookie: answer.headers.get('set-cookie') };
}

test('it gives the cookie back byte for byte, until the day on which it would have ended', async () => {
  const time = Date.now() - 100 * DAY;
  const cookie = cookieOf({ time, days: 183, choices: 'functional.!analytics.!advertising.hotjar' });
  const { answer, cookie: set } = await renewed(`a=1; ${cookie}; consentry2=x`);
  assert.equal(answer.status, 204);
  const [pair, ...attributes] = set.split('; ');
  assert.equal(pair, cookie);
  const expires = new Date(time + 183 * DAY).toUTCString();
  assert.deepEqual(attributes, ['Path=/', `Expires=${expires}`, 'SameSite=Lax', 'Secure']);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
});

test('it has the attributes that the pages have', async () => {
  const cookie = cookieOf().replace('consentry=', 'my-consent=');
  const options = { cookieName: 'my-consent', cookieDomain: 'example.com' };
  const http = { 'sec-fetch-site': 'same-site', origin: 'http://a.example.com' };
  const { cookie: set } = await renewed(cookie, { ...options, headers: http, at: 'http://example.com' });
  assert.match(set, /^my-consent=v=1&.*; Domain=example\.com$/);
  // A proxy has ended TLS: the page says what it is.
  const behind = { 'sec-fetch-site': 'same-origin', origin: 'https://example.com' };
  assert.match((await renewed(cookieOf(), { headers: behind, at: 'http://10.0.0.1' })).cookie, /; Secure$/);
});

test('it keeps a decision no longer than browsers would', async () => {
  const time = Date.now() - 10 * DAY;
  const { cookie } = await renewed(cookieOf({ time, days: 900 }));
  assert.match(cookie, new RegExp(`Expires=${new Date(time + 400 * DAY).toUTCString()};`));
});

for (const [what, cookie] of Object.entries({
  'no cookie': undefined,
  'a cookie of another name': cookieOf().replace('consentry', 'consent'),
  'what cannot be read': 'consentry=v=2&t=1&l=1&p=1&c=a',
  'what would end its value': 'consentry="v=1&t=1&l=1&p=1&c=a"',
  'one that has ended': cookieOf({ time: Date.now() - 200 * DAY }),
  'one without a life': cookieOf({ days: 0 }),
  'one from a day that has not come': cookieOf({ time: Date.now() + 2 * DAY }),
  'a time without end': cookieOf({ time: '9'.repeat(400) }),
  'two that differ': `${cookieOf()}; ${cookieOf({ choices: '!functional' })}`,
})) {
  test(`it sets no cookie for ${what}`, async () => {
    const { answer, cookie: set } = await renewed(cookie);
    assert.deepEqual([answer.status, set], [204, null]);
  });
}

test('it gives back one that came twice', async () => {
  const cookie = cookieOf();
  assert.ok((await renewed(`${cookie}; ${cookie}`)).cookie.startsWith(`${cookie};`));
});

for (const [what, headers, allowed] of [
  ['the same origin', same, true],
  ['a subdomain', { 'sec-fetch-site': 'same-site', origin: 'https://shop.example.com' }, true],
  ['an old browser that names its origin', { origin }, true],
  ['an origin on the list', { origin: 'https://www.example.org' }, true],
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
  ['another site on the list', { 'sec-fetch-site': 'cross-site', origin: 'https://www.example.org' }, false],
  ['an old browser of another site', { origin: 'https://evil.example' }, false],
  ['an address that was typed', { 'sec-fetch-site': 'none' }, false],
  ['who says nothing', {}, false],
  ['a page without an origin', { origin: 'null' }, false],
]) {
  test(`it ${allowed ? 'renews' : 'renews nothing'} for ${what}`, async () => {
    const options = { headers, allowedOrigins: ['https://www.example.org', 'https://shop.example.com'] };
    const { answer, cookie } = await renewed(cookieOf(), options);
    assert.equal(cookie !== null, allowed);
    if (allowed) assert.equal(answer.status, 204);
    else await assertProblem(answer, 403);
  });
}

test('it lets a subdomain on the list send its cookies', async () => {
  const shop = 'https://shop.example.com';
  const headers = { 'sec-fetch-site': 'same-site', origin: shop };
  const { answer } = await renewed(cookieOf(), { headers, allowedOrigins: [shop] });
  assert.equal(answer.headers.get('access-control-allow-origin'), shop);
  assert.equal(answer.headers.get('access-control-allow-credentials'), 'true');
});

test('it answers no prerender', async () => {
  const { answer, cookie } = await renewed(cookieOf(), { headers: { ...same, 'sec-purpose': 'prefetch;prerender' } });
  assert.deepEqual([answer.status, cookie], [204, null]);
});

test('it never makes a decision newer: whoever withdrew meanwhile holds the newer one', async () => {
  const granted = { time: Date.now() - DAY, days: 183, policyVersion: '1', choices: { analytics: true } };
  const { cookie } = await renewed(`consentry=${formatDecision(granted)}`);
  const withdrawn = { ...granted, time: Date.now(), choices: { analytics: false } };
  const late = parseDecision(/^consentry=([^;]+)/.exec(cookie)[1]);
  assert.deepEqual(late, { ...granted, consentId: undefined });
  assert.ok(late.time < withdrawn.time);
});
