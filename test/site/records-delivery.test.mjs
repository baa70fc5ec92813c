/** Endpoints that fail, and records that reach them all the same. */
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { decision, gated, granted as all, pageTests, says, until } from './kit.mjs';
import { received, recordPage } from './record-page.mjs';
import { answer, granted } from './visitor.mjs';

const { site, thirdParty, open } = await pageTests();
const outbox = 'consentry-outbox';
const waiting = async (tab) => JSON.parse((await tab.eval((key) => globalThis.localStorage[key], outbox)) ?? '[]');
const empty = (tab) => until(async () => (await waiting(tab)).length === 0, { message: 'the outbox to be empty' });

/** An address of this machine at which nobody listens. */
function closedPort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const failures = {
  'answers 500': { to: '/consent', fail: () => site.recordAnswer({ status: 500 }) },
  'answers 404': { to: '/consent', fail: () => site.fault('/consent', { status: 404 }) },
  'asks to wait': { to: '/consent', fail: () => site.recordAnswer({ status: 429 }) },
  hangs: { to: '/consent', fail: () => site.recordAnswer({ hang: true }) },
  'cuts the connection': { to: '/consent', fail: () => site.recordAnswer({ destroy: true }) },
  'forbids the page’s origin': {
    to: thirdParty.url('/consent'),
    fail: () => thirdParty.recordAnswer({ cors: 'wrong' }),
  },
};

for (const [name, { to, fail }] of Object.entries(failures)) {
  test(`it keeps the decision and the record when the endpoint ${name}, and delivers it on the next visit`, async () => {
    const server = to === '/consent' ? site : thirdParty;
    fail();
    const tab = await open(recordPage({ records: { endpoint: to } }, gated('', says('a'))));
    await tab.press('accept');
    await tab.hasRun('a');
    assert.equal((await granted(tab)).length, 3);
    await until(async () => (await waiting(tab)).length === 1);
    const [kept] = await waiting(tab);
    // The attempt is over, or hangs for good: the page's own answer to it changes nothing.
    await until(() => server.log('/consent').length > 0);
    server.recordAnswer(null);
    server.fault('/consent', null);
    server.records.length = 0;
    await tab.visit('/');
    await empty(tab);
    assert.deepEqual(received(server), [kept]);
    await tab.visit('/');
    await tab.lookedAt();
    assert.deepEqual([received(server).length, tab.errors], [1, []]);
  });
}

test('it keeps the record where nobody listens', async () => {
  const endpoint = `http://127.0.0.1:${await closedPort()}/consent`;
  const tab = await open(recordPage({ records: { endpoint } }, gated('', says('a'))));
  await tab.press('accept');
  await tab.hasRun('a');
  await until(async () => (await waiting(tab)).length === 1);
  const [kept] = await waiting(tab);
  site.page('/', recordPage());
  await tab.visit('/');
  await empty(tab);
  assert.deepEqual([received(site), tab.errors], [[kept], []]);
});

test('it gives a record up that the endpoint calls wrong, and says so', async () => {
  site.recordAnswer({ status: 400 });
  const tab = await open(recordPage());
  await tab.press('accept');
  await until(() => tab.console.some(({ type, text }) => type === 'error' && /\[consentry\].* 400 /.test(text)));
  await empty(tab);
  await tab.visit('/');
  await tab.lookedAt();
  assert.deepEqual([site.records.length, (await granted(tab)).length, tab.errors], [1, 3, []]);
});

test('it keeps records in their order, twenty at most', async () => {
  site.recordAnswer({ status: 503 });
  const tab = await open(recordPage());
  await tab.banner();
  await tab.press('reject');
  await until(() => site.records.length === 1);
  for (let count = 2; count <= 22; count += 1) {
    await tab.consent('rejectAll');
    await until(() => site.records.length === count);
  }
  await until(async () => (await waiting(tab)).length === 20);
  const kept = await waiting(tab);
  site.recordAnswer(null);
  site.records.length = 0;
  await tab.visit('/');
  await empty(tab);
  assert.deepEqual(received(site), kept);
});

test('it delivers the record though the page is left right after the click', async () => {
  site.page('/next', 'next');
  const leave = '<script>document.addEventListener("click", () => { location.href = "/next"; })</script>';
  const tab = await open(recordPage({}, leave));
  await until(() => tab.ours().includes('consentry-later'));
  await tab.banner();
  await Promise.all([tab.page.waitForNavigation(), answer(tab, 'accept')]);
  assert.equal(new URL(tab.page.url()).pathname, '/next');
  await until(() => received(site).length === 1);
});

test('it does not record a decision again in other tabs, restored pages and later loads', async () => {
  const tab = await open(recordPage());
  const other = await tab.openTab();
  await other.visit('/');
  await tab.page.bringToFront();
  await tab.eval(() => void (globalThis.marked = true));
  site.page('/next', recordPage());
  await tab.visit('/next');
  await tab.press('accept');
  await until(async () => (await granted(other)).length === 3);
  await empty(tab);
  await tab.page.goBack();
  await until(async () => (await granted(tab))?.length === 3);
  assert.equal(await tab.eval(() => globalThis.marked), true, 'the page was restored');
  await tab.visit('/');
  await tab.lookedAt();
  // A tab that loads while a record is on its way may send it again, with the same id.
  const ids = new Set(site.records.map(({ body }) => body.record_id));
  assert.deepEqual([ids.size, tab.errors, other.errors], [1, [], []]);
});

test('it records nothing and keeps nothing where no endpoint is configured', async () => {
  const tab = await open(recordPage({ records: undefined }), { cookie: decision(all) });
  await tab.lookedAt();
  await tab.consent('withdraw');
  await until(() => tab.ours().includes('consentry-later'));
  await tab.lookedAt();
  assert.deepEqual([site.records, (await tab.storage()).local], [[], []]);
});
