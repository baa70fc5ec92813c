/** The harness proves itself: a page test is worth no more than the sites and the browser under it. */
import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
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
  assert.deepEqual(thirdParty.log().map(({ method, path }) => `${method} ${path}`), ['GET /count.js?id=a', 'GET /sink/a']);
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
  assert.deepEqual([await tab.cookies(), await tab.storage()], [[], { local: [], session: [], databases: [], caches: [] }]);
});

test('it runs modules, and scripts with integrity', async () => {
  const path = '/count.js?id=whole';
  const attributes = `crossorigin integrity="${thirdParty.integrity(path)}"`;
  site.page('/', html(`<script src="${thirdParty.url(path)}" ${attributes}></script>
    <script src="${thirdParty.url('/count.js?id=forged')}" ${attributes}></script>
    <script type="module" src="${thirdParty.url('/module.mjs?id=module')}"></script>`));
  const tab = await chromium.newPage();
  await tab.visit('/');
  assert.deepEqual(await inPage(tab, 'window.__ran'), ['whole', 'module']);
});

test('it hangs, fails and delays as asked', async () => {
  site.page('/', html(`<script async src="${thirdParty.url('/hang.js')}"></script>
    <script async src="${thirdParty.url('/slow.js?id=slow&ms=300')}"></script>
    <script src="${thirdParty.url('/fail.js')}" onerror="window.failed = true"></script>`));
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
  const post = (url = '/consent') => tab.page.evaluate((to) => fetch(to, { method: 'POST', body: '{"a":1}',
    headers: { 'content-type': 'application/json' } }).then(({ status }) => status, () => 'failed'), url);
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

test('it sees cookies, which ignore ports, of every site', async () => {
  site.page('/', html(''));
  const tab = await chromium.newPage();
  await tab.visit('/');
  await inPage(tab, 'document.cookie = "first=1"; localStorage.setItem("kept", "1")');
  await tab.visit(thirdParty.url('/frame?cookie=third%3D1'));
  await tab.visit(`http://localhost:${thirdParty.port}/frame`);
  assert.equal(await inPage(tab, 'document.cookie'), 'first=1');
  assert.equal(await inPage(tab, 'localStorage.length'), 0, 'storage does not ignore ports');
  const seen = (await tab.cookies()).map(({ name, domain }) => `${name} ${domain}`);
  assert.deepEqual(seen.sort(), ['first localhost', 'third 127.0.0.1']);
});

test('it isolates contexts, and shares one between tabs', async () => {
  site.page('/', html(''));
  const tab = await chromium.newPage();
  await tab.visit('/');
  await inPage(tab, 'document.cookie = "a=1"; localStorage.setItem("k", "1")');
  const second = await tab.openTab();
  await second.visit('/');
  assert.equal(await inPage(second, 'document.cookie'), 'a=1');
  const stranger = await chromium.newPage();
  await stranger.visit('/');
  assert.equal(await inPage(stranger, 'document.cookie + localStorage.length'), '0');
  assert.deepEqual(await stranger.cookies(), []);
});

test('it answers under subdomains, which share a domain cookie', async () => {
  site.page('/', html(''));
  const tab = await chromium.newPage();
  await tab.visit(site.url('/', 'shop.demo.localhost'));
  await inPage(tab, 'document.cookie = "shared=1; domain=demo.localhost"');
  await tab.visit(site.url('/', 'blog.demo.localhost'));
  assert.equal(await inPage(tab, 'document.cookie'), 'shared=1');
});

test('it restores pages from the back/forward cache', async () => {
  site.page('/', html('<script>addEventListener("pageshow", (event) => { window.restored = event.persisted; })</script>'));
  site.page('/next', html('next'));
  const tab = await chromium.newPage();
  await tab.visit('/');
  await tab.visit('/next');
  await tab.page.goBack();
  assert.equal(await inPage(tab, 'window.restored'), true);
});

test('it can block storage', async () => {
  site.page('/', html('<script>document.cookie = "a=1"; localStorage.setItem("a", "1")</script>'));
  const tab = await chromium.newPage({ blockStorage: true });
  await tab.visit('/');
  assert.deepEqual([await inPage(tab, 'document.cookie'), await tab.cookies()], ['', []]);
  assert.match(tab.errors.join(), /denied/);
});

test('it slows the processor and the network', async () => {
  site.page('/', html('<h1>Hello</h1>'));
  const tab = await chromium.newPage();
  await tab.slow({ cpu: 4, network: 'Slow 4G' });
  const start = Date.now();
  await tab.visit('/');
  assert.ok(Date.now() - start > 400);
  await tab.slow();
});

test('it reads the accessibility tree, the console and the errors', async () => {
  site.page('/', html('<h1>Hello</h1><script>console.warn("careful"); throw new Error("broken")</script>'));
  const tab = await chromium.newPage();
  await tab.visit('/');
  await sleep(50);
  const { children } = await tab.axTree();
  assert.deepEqual(children.map(({ role, name }) => `${role} ${name}`), ['heading Hello']);
  assert.deepEqual(tab.console, [{ type: 'warn', text: 'careful' }]);
  assert.deepEqual(tab.errors, ['broken']);
  assert.equal(tab.requests[0].url, site.url('/'));
});
