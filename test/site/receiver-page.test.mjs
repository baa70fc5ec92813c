/** Real pages and the real receiver: what browsers send is stored, whole and not apart. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { afterEach, test } from 'node:test';
import { noticesOf } from 'consentry/server';
import { setup } from '../server/receiver-kit.mjs';
import { configured, decision, granted, page, pageTests, refused, tag, until, version } from './kit.mjs';
import { choose } from './visitor.mjs';

const { site, open } = await pageTests();
const services = [
  { id: 'visits', name: 'Visits', provider: 'Visits Inc.', category: 'analytics' },
  { id: 'login', name: 'Login', provider: 'Us', category: 'essential' },
];
const config = { policy: { version, url: '/privacy' }, controller: { name: 'Example AB' }, services };
const notices = await noticesOf(config);
/** A decision of an earlier visit. */
const stands = () => decision(granted, { id: randomUUID() });
const pageOf = (records = {}) =>
  page(
    '<button data-consentry="preferences">Cookies</button>',
    configured({ ...config, records: { endpoint: '/consent', ...records } }) + tag,
  );
let held = [];
afterEach(() => (held = []));

/** Serves the receiver from the site; `hold` makes an address wait until `release()`. */
async function received({ hold, records, ...options } = {}) {
  const kit = setup({ notices });
  const answer = async ({ method, headers, body, url }) => {
    const request = new Request(url, { method, headers, ...(method === 'POST' && { body }) });
    const response = await kit.receive(request);
    if (url.pathname === hold) await new Promise((resolve) => held.push(resolve));
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  };
  for (const path of ['/consent', '/consent/renew', '/consent/receipt']) site.page(path, answer);
  const tab = await open(pageOf(records), options);
  const all = (count) =>
    until(async () => {
      const found = await kit.stored();
      return found.length === count && found;
    });
  return { ...kit, tab, all };
}

test('it stores what the buttons of a real page send, and knows what was shown', async () => {
  const { tab, all, problems } = await received();
  await tab.press('accept');
  await all(1);
  await choose(tab, 'Save choices');
  await all(2);
  await choose(tab, 'Reject all');
  const stored = await all(3);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    stored.map(({ apart, record }) => [apart, record.expression_method, record.event_state]),
    [
      [false, 'banner:accept-all', 'ConsentGiven'],
      [false, 'preferences:save', 'RenewedConsentGiven'],
      [false, 'preferences:reject-all', 'ConsentWithdrawn'],
    ],
  );
  assert.equal(new Set(stored.map(({ consent_id }) => consent_id)).size, 1);
});

test('it stores what code decides, and marks a grant that nobody was shown', async () => {
  const { tab, all, problems } = await received({ cookie: stands() });
  await tab.lookedAt();
  await tab.consent('save', { analytics: false });
  await all(1);
  await tab.consent('save', { analytics: true });
  const stored = await all(2);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    stored.map(({ apart, record }) => [apart, record.event_state]),
    [
      [false, 'ConsentWithdrawn'],
      [true, 'ConsentGiven'],
    ],
  );
});

test('it stores a refusal that nothing links to another', async () => {
  const { tab, all } = await received();
  await tab.press('reject');
  const [{ consent_id, apart }] = await all(1);
  assert.equal(apart, false);
  const { value } = (await tab.cookies()).find(({ name }) => name === 'consentry');
  assert.ok(!value.includes(consent_id));
});

test('it shows a visitor their receipt', async () => {
  const { tab, all } = await received();
  await tab.press('accept');
  await all(1);
  await tab.visit('/consent/receipt');
  const text = await tab.eval(() => document.body.innerText);
  assert.match(text, /You allowed something[^]*With your permission/);
});

test('it renews the cookie of a real page, byte for byte', async () => {
  const value = stands();
  const { tab } = await received({ cookie: value, records: { renew: true } });
  await until(() => site.log('/consent/renew').length > 0);
  await tab.lookedAt();
  const [cookie] = (await tab.cookies()).filter(({ name }) => name === 'consentry');
  assert.deepEqual([cookie.value, cookie.httpOnly], [value, false]);
});

test('the renewal hangs, the visitor withdraws, the answer arrives: denied', async () => {
  const { tab, all } = await received({ hold: '/consent/renew', cookie: stands(), records: { renew: true } });
  await until(() => held.length > 0);
  await choose(tab, 'Reject all');
  const [{ record }] = await all(1);
  assert.equal(record.event_state, 'ConsentWithdrawn');
  held.forEach((release) => release());
  await tab.visit('/');
  await tab.lookedAt();
  const cookies = (await tab.cookies()).filter(({ name }) => name === 'consentry');
  assert.deepEqual(
    cookies.map(({ value }) => /&c=([^&]*)/.exec(value)[1]),
    [refused],
  );
  assert.equal(await tab.eval(() => globalThis.consentry.allows('analytics')), false);
});
