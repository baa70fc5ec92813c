/** Endpoints that fail, and records that reach them all the same. */
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { decision, gated, granted as all, pageTests, says, until } from './kit.mjs';
import { entriesIn, received, recordPage, waiting } from './record-page.mjs';
import { answer, granted } from './visitor.mjs';

const { site, thirdParty, open } = await pageTests();
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

for (const status of [400, 404]) {
  test(`it sets a record aside that the endpoint answers ${status}, says so, and sends it once more when it has taken another`, async () => {
    site.recordAnswer({ status, body: '{"title":"no such purpose"}' });
    const tab = await open(recordPage());
    await tab.press('accept');
    const told = new RegExp(`\\[consentry\\] /consent answered ${status} .*records\\.endpoint`);
    await until(() => tab.console.some(({ type, text }) => type === 'error' && told.test(text)));
    await empty(tab);
    const [record] = await waiting(tab, 'consentry-aside');
    await tab.visit('/');
    await tab.lookedAt();
    assert.deepEqual([received(site), (await granted(tab)).length, tab.errors], [[record], 3, []]);
    site.recordAnswer(null);
    site.records.length = 0;
    await tab.consent('acceptAll');
    await until(async () => (await waiting(tab, 'consentry-aside')).length === 0);
    await empty(tab);
    assert.deepEqual(received(site).at(-1), record);
    assert.equal(received(site).length, 2);
  });
}

test('it keeps records in their order, a hundred at most', async () => {
  site.recordAnswer({ status: 503, headers: { 'retry-after': '600' } });
  const tab = await open(recordPage());
  await tab.press('reject');
  await until(() => site.records.length === 1);
  for (let count = 1; count <= 101; count += 1) await tab.consent('rejectAll');
  await until(async () => (await waiting(tab)).length === 100, { timeout: 20_000 });
  await tab.eval(() => new Promise((resolve) => globalThis.setTimeout(resolve, 500)));
  const entries = await tab.eval(entriesIn);
  // Those that were tried come last.
  const kept = entries.sort((a, b) => a.tries - b.tries).map(({ record }) => record);
  assert.ok(!kept.some(({ record_id: id }) => id === site.records[0].body.record_id));
  // The oldest made room, and with it went what the endpoint had asked for.
  assert.ok(site.records.length <= 4, 'the endpoint is left in peace');
  site.recordAnswer(null);
  site.records.length = 0;
  // Its patience is over.
  await tab.eval(forgetPauses);
  await tab.visit('/');
  await until(async () => (await waiting(tab)).length === 0, { timeout: 20_000 });
  assert.deepEqual(received(site), kept);
});

/** Runs in the page. */
function forgetPauses() {
  return new Promise((resolve) => {
    globalThis.indexedDB.open('consentry-outbox').onsuccess = ({ target }) => {
      const db = target.result;
      const store = db.transaction('records', 'readwrite').objectStore('records');
      store.transaction.oncomplete = () => resolve(db.close());
      store.openCursor().onsuccess = ({ target: { result: cursor } }) => {
        if (!cursor) return;
        const { due, ...rest } = cursor.value;
        if (due) cursor.update(rest);
        cursor.continue();
      };
    };
  });
}

test('it delivers by itself once the endpoint is mended, without another visit', async () => {
  site.recordAnswer({ status: 500 });
  const tab = await open(recordPage());
  await tab.press('accept');
  await until(() => site.records.length >= 1);
  site.recordAnswer(null);
  await empty(tab);
  assert.equal(received(site).length, 1);
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

test('it records nothing and keeps nothing where no endpoint is configured', async () => {
  const tab = await open(recordPage({ records: undefined }), { cookie: decision(all) });
  await tab.lookedAt();
  await tab.consent('withdraw');
  await until(() => tab.ours().includes('consentry-later'));
  await tab.lookedAt();
  assert.deepEqual([site.records, (await tab.storage()).local, await waiting(tab)], [[], [], []]);
});
