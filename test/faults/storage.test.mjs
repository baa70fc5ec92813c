/** Storage that fails, is full, is foreign or is emptied under the outbox: a decision still arrives, and no page breaks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attackTests, decide, empty, told, until, waiting } from './attack-kit.mjs';

const { visitor } = await attackTests();
const outbox = 'consentry-outbox';

/** @param {import('puppeteer-core').Page} page */
const errorsOf = (page) => {
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
};

/** Lays a database of this name before our script comes: of a version of its own, with stores of its own. */
async function foreign(page, version, stores) {
  await page.evaluate(
    (name, number, names) =>
      new Promise((resolve, reject) => {
        const request = globalThis.indexedDB.open(name, number);
        request.onupgradeneeded = () => names.forEach((store) => request.result.createObjectStore(store));
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
      }),
    outbox,
    version,
    stores,
  );
}

const strangers = {
  'of a higher version': [999, []],
  'of a higher version, with a store of that name': [999, ['records']],
  'without any store': [1, []],
  'with other stores': [1, ['somebody’s']],
};

for (const [what, [version, stores]] of Object.entries(strangers)) {
  test(`it records and delivers where the outbox’s database is one ${what}`, async () => {
    const one = await visitor();
    const page = await one.context.newPage();
    // A page of this origin without our script, which would go to work on it.
    await page.goto(`${one.origin}/none`);
    await foreign(page, version, stores);
    const errors = errorsOf(page);
    await page.goto(one.url());
    await decide(page, 'acceptAll');
    await one.arrive(1);
    await decide(page, 'rejectAll');
    await one.arrive(2);
    assert.deepEqual([(await one.records()).length, errors], [2, []]);
  });
}

test('it records and delivers where the quota is used up', async () => {
  const one = await visitor('answers 503');
  const page = await one.open();
  const errors = errorsOf(page);
  const client = await page.createCDPSession();
  await client.send('Storage.overrideQuotaForOrigin', { origin: one.origin, quotaSize: 0 });
  await decide(page, 'acceptAll');
  await until(() => one.line.log.length > 0);
  one.heal();
  await one.arrive(1);
  assert.deepEqual([(await one.records()).length, errors], [1, []]);
});

test('it records and delivers where localStorage is full', async () => {
  const one = await visitor('answers 503');
  const page = await one.open();
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2)
      try {
        for (let count = 0; ; count += 1) globalThis.localStorage[`full-${size}-${count}`] = 'x'.repeat(size);
      } catch {
        // That much does not fit any more.
      }
  });
  const errors = errorsOf(page);
  await decide(page, 'acceptAll');
  await until(() => one.line.log.length > 0);
  one.heal();
  const next = await one.open();
  await one.arrive(1);
  await empty(next);
  assert.deepEqual([(await one.records()).length, errors], [1, []]);
});

/** Runs before every document: storage that is there, and fails when it is used. */
function refuse() {
  const denied = () => {
    throw new DOMException('Access to storage is denied.', 'SecurityError');
  };
  Object.assign(globalThis.IDBFactory.prototype, { open: denied, databases: () => Promise.reject(new TypeError()) });
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(globalThis, name, { get: denied });
}

/** As a browser does whose databases never answer: seen in Safari after an update. */
function neverAnswer() {
  globalThis.IDBFactory.prototype.open = () => new EventTarget();
}

for (const [what, prepare] of Object.entries({ 'refuses all': refuse, 'never answers': neverAnswer })) {
  test(`it delivers where the storage ${what}, while the page is there`, async () => {
    const one = await visitor('answers 503');
    const page = await one.open((tab) => tab.evaluateOnNewDocument(prepare));
    const errors = errorsOf(page);
    await decide(page, 'acceptAll');
    await until(() => one.line.log.length > 0);
    one.heal();
    await one.arrive(1);
    assert.deepEqual([(await one.records()).length, errors], [1, []]);
  });
}

test('it goes on after the visitor has deleted all site data in the middle of sending', async () => {
  const one = await visitor('hangs');
  const page = await one.open();
  const errors = errorsOf(page);
  await decide(page, 'acceptAll');
  await until(() => one.line.log.length > 0);
  const other = await one.context.newPage();
  await other.goto(`${one.origin}/clear`);
  one.heal();
  await decide(page, 'rejectAll');
  await until(async () => (await one.records()).some(({ expression_method: method }) => method), { timeout: 15_000 });
  await until(async () => (await one.records()).some(({ purposes }) => !purposes.analytics), { timeout: 15_000 });
  const next = await one.open();
  await empty(next);
  const records = await one.records();
  assert.ok(records.length <= 2);
  assert.deepEqual(errors, []);
});

test('it goes on after a script of the page has deleted the database', async () => {
  const one = await visitor('answers 503');
  const page = await one.open();
  const errors = errorsOf(page);
  await decide(page, 'acceptAll');
  await until(() => one.line.log.length > 0);
  await page.evaluate(
    (name) =>
      new Promise((resolve) => {
        const request = globalThis.indexedDB.deleteDatabase(name);
        request.onsuccess = request.onerror = resolve;
        setTimeout(resolve, 2000);
      }),
    outbox,
  );
  one.heal();
  await decide(page, 'rejectAll');
  await until(async () => (await one.records()).some(({ purposes }) => !purposes.analytics), { timeout: 15_000 });
  await empty(await one.open());
  assert.deepEqual(errors, []);
});

test('it sets aside what a missing endpoint refuses, and delivers it when that is mended', async () => {
  const one = await visitor('answers 404');
  const page = await one.open();
  await decide(page, 'acceptAll');
  await until(async () => (await told(page)).includes('rejected'));
  one.heal();
  const next = await one.open();
  await decide(next, 'rejectAll');
  await one.arrive(1);
  await (await one.open()).bringToFront();
  await one.arrive(2);
  const last = await one.open();
  await until(async () => (await waiting(last)).length === 0);
  assert.equal((await one.records()).length, 2);
});
