/** The sites prove themselves: a page test is worth no more than what it stands on. */
import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { launch, startSites, until } from './harness.mjs';

const sites = await startSites();
const { site, thirdParty } = sites;
const chromium = await launch({ site });

afterEach(async () => {
  await chromium.closePages();
  sites.reset();
});
after(async () => {
  await chromium.close();
  await sites.close();
});

const html = (body) => `<!doctype html><title>Page</title><body>${body}`;

/** @param {Awaited<ReturnType<typeof chromium.newPage>>} tab */
const inPage = (tab, expression) => tab.page.evaluate(expression);

test('it counts each request to the third party', async () => {
  site.page('/', html(`<script id="a" data-x="1" async src="${thirdParty.url('/count.js?id=a')}"></script>`));
  const tab = await chromium.newPage();
  await tab.visit('/');
  await until(() => thirdParty.hits('/sink/a') === 1);
  assert.equal(thirdParty.hits('/count.js'), 1);
  assert.deepEqual(
    thirdParty.log().map(({ method, path }) => `${method} ${path}`),
    ['GET /count.js?id=a', 'GET /sink/a'],
  );
  assert.deepEqual(await inPage(tab, 'window.__ran'), ['a']);
  const { id, dataset, async } = await inPage(tab, 'window.__current.a');
  assert.deepEqual({ id, dataset, async }, { id: 'a', dataset: { x: '1' }, async: true });
  assert.deepEqual(tab.errors, []);
});

test('it counts nothing for a data block', async () => {
  site.page('/', html(`<script type="text/plain" src="${thirdParty.url('/count.js?id=a')}"></script>`));
  const tab = await chromium.newPage();
  await tab.visit('/');
  assert.equal(thirdParty.hits(), 0);
  assert.deepEqual(
    [await tab.cookies(), await tab.storage()],
    [[], { local: [], session: [], databases: [], caches: [] }],
  );
});

test('it runs modules, and scripts with integrity', async () => {
  const path = '/count.js?id=whole';
  const attributes = `crossorigin integrity="${thirdParty.integrity(path)}"`;
  site.page(
    '/',
    html(`<script src="${thirdParty.url(path)}" ${attributes}></script>
    <script src="${thirdParty.url('/count.js?id=forged')}" ${attributes}></script>
    <script type="module" src="${thirdParty.url('/module.mjs?id=module')}"></script>`),
  );
  const tab = await chromium.newPage();
  await tab.visit('/');
  assert.deepEqual(await inPage(tab, 'window.__ran'), ['whole', 'module']);
});

test('it hangs, fails and delays as asked', async () => {
  site.page(
    '/',
    html(`<script async src="${thirdParty.url('/hang.js')}"></script>
    <script async src="${thirdParty.url('/slow.js?id=slow&ms=300')}"></script>
    <script src="${thirdParty.url('/fail.js')}" onerror="window.failed = true"></script>`),
  );
  const tab = await chromium.newPage();
  const start = Date.now();
  await tab.visit('/', { waitUntil: 'domcontentloaded' });
  await until(() => inPage(tab, 'window.__ran?.length === 1'));
  assert.ok(Date.now() - start >= 300);
  assert.equal(await inPage(tab, 'window.failed'), true);
  assert.equal(await inPage(tab, 'document.readyState'), 'interactive');
});

test('it breaks any path of the first party, and mends it', async () => {
  site.page('/file.js', { body: 'window.loaded = true', headers: { 'content-type': 'text/javascript' } });
  site.page('/', html('<script src="/file.js"></script>'));
  const tab = await chromium.newPage();
  const loaded = async () => {
    await tab.visit('/');
    return inPage(tab, 'window.loaded === true');
  };
  site.fault('/file.js', { status: 404 });
  assert.equal(await loaded(), false);
  site.fault('/file.js', { destroy: true });
  assert.equal(await loaded(), false);
  site.fault('/file.js', { delay: 200 });
  assert.equal(await loaded(), true);
  site.fault('/file.js', null);
  await tab.block(['*file.js']);
  assert.equal(await loaded(), false);
});

test('it keeps records, and misbehaves when told', async () => {
  site.page('/', html(''));
  const tab = await chromium.newPage();
  await tab.visit('/');
  const post = (url = '/consent') =>
    tab.page.evaluate(
      (to) =>
        fetch(to, { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } }).then(
          ({ status }) => status,
          () => 'failed',
        ),
      url,
    );
  assert.equal(await post(), 204);
  site.recordAnswer({ status: 503 });
  assert.equal(await post(), 503);
  site.recordAnswer({ destroy: true });
  assert.equal(await post(), 'failed');
  site.recordAnswer(null);
  const elsewhere = thirdParty.url('/consent');
  assert.equal(await post(elsewhere), 204);
  thirdParty.recordAnswer({ cors: 'wrong' });
  assert.equal(await post(elsewhere), 'failed');
  // Chromium itself sends a POST again when the connection that it was cut on had been used before.
  assert.ok(site.records.length >= 3);
  assert.deepEqual(site.records[0].body, { a: 1 });
  assert.equal(thirdParty.records.length, 1);
});
