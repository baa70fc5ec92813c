/** When the page is loaded again after a withdrawal, and what that waits for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, gated, granted as all, page, pageTests, says, tag, until } from './kit.mjs';
import { waiting } from './record-page.mjs';
import { choose, granted, stored, withdraw } from './visitor.mjs';

const { site, open } = await pageTests();
const opener = '<button data-consentry="preferences">Cookie settings</button>';
const services = [
  { id: 't', name: 'T', provider: 'T', category: 'analytics', stored: [{ name: '_t', retention: 'P1Y' }] },
];
const config = (options) => configured({ services, records: { endpoint: '/consent' }, ...options });
const pageWith = (options, body = gated('', says('a'))) => page(opener + body, config(options) + tag);

/** How often the page was asked for. */
const loads = () => site.log().filter(({ path }) => path === '/').length;

/** Opens a page whose visitor has granted all, and waits until its gated script has run. */
async function returning(options, body, ran = body === undefined ? ['a'] : []) {
  const tab = await open(pageWith(options, body), { cookie: decision(all) });
  assert.deepEqual(await tab.lookedAt(), ran);
  return tab;
}

/** Withdraws, and waits until the record was answered and a reload would long have come. */
async function withdrawInPlace(tab) {
  await choose(tab, 'Reject all');
  await until(async () => site.records.length === 1 && (await waiting(tab)).length === 0);
  await tab.eval(() => new Promise((resolve) => globalThis.setTimeout(resolve, 300)));
  assert.deepEqual([await granted(tab), loads()], [[], 1]);
}

test('it reloads when code of a withdrawn category was released in this document', async () => {
  const tab = await returning();
  await withdraw(tab);
  assert.deepEqual([await tab.lookedAt(), await granted(tab), loads()], [[], [], 2]);
  assert.deepEqual(tab.errors, []);
});

test('it does not reload when nothing was released', async () => {
  await withdrawInPlace(await returning({}, ''));
});

test('it does not reload when only code of other categories was released', async () => {
  const tab = await returning({}, `<script type="text/plain" data-consent="functional">${says('f')}</script>`, ['f']);
  await tab.consent('withdraw', ['analytics', 'advertising']);
  await until(async () => site.records.length === 1 && (await waiting(tab)).length === 0);
  await tab.eval(() => new Promise((resolve) => globalThis.setTimeout(resolve, 300)));
  assert.deepEqual([await granted(tab), loads()], [['functional'], 1]);
});

test('it reloads for code that the page says it has started itself', async () => {
  const tab = await returning({}, '');
  await tab.eval(() => void globalThis.consentry.released.categories.add('advertising'));
  await withdraw(tab);
  assert.equal(loads(), 2);
});

test('it reloads always where the site says so, but only after a withdrawal', async () => {
  const tab = await open(pageWith({ reloadOnWithdraw: 'always' }, ''));
  await tab.press('reject');
  await until(() => site.records.length === 1);
  await tab.consent('acceptAll');
  await until(async () => site.records.length === 2 && (await waiting(tab)).length === 0);
  assert.equal(loads(), 1);
  await withdraw(tab);
  assert.equal(loads(), 2);
});

test('it never reloads where the site says so', async () => {
  const tab = await returning({ reloadOnWithdraw: 'never' });
  await withdrawInPlace(tab);
});

test('it holds the reload back until a slow endpoint has the record', async () => {
  site.recordAnswer({ delay: 300 });
  const tab = await returning();
  await withdraw(tab);
  assert.equal(site.records.length, 1);
  const again = site.log().filter(({ path }) => path === '/')[1];
  assert.ok(again.time - site.records[0].time >= 300, 'the answer came first');
  assert.deepEqual([(await tab.storage()).local, await waiting(tab)], [[], []], 'nothing is left to be sent');
});

test('it holds the reload back for a bounded time, and keeps the record, where the endpoint hangs', async () => {
  site.recordAnswer({ hang: true });
  const tab = await returning();
  await withdraw(tab);
  const { time } = await stored(tab);
  const again = site.log().filter(({ path }) => path === '/')[1];
  const took = again.time - time;
  assert.ok(took >= 800 && took < 2500, `the page was loaded again after ${took} ms`);
  assert.deepEqual([(await tab.storage()).local, (await waiting(tab)).length], [[], 1]);
  assert.deepEqual(await granted(tab), []);
  // The answer comes at last: a later visit delivers the same record.
  site.recordAnswer(null);
  await tab.visit('/');
  await until(async () => (await waiting(tab)).length === 0, { timeout: 20_000 });
  assert.equal(new Set(site.records.map(({ body }) => body.record_id)).size, 1);
});

test('it does not wait for an endpoint where there is none', async () => {
  const tab = await returning({ records: undefined });
  await withdraw(tab);
  const { time } = await stored(tab);
  const again = site.log().filter(({ path }) => path === '/')[1];
  assert.ok(again.time - time < 800, `${again.time - time} ms`);
});
