/** The browser proves itself: a page test is worth no more than what it stands on. */
import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch, startSites } from './harness.mjs';

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
  site.page(
    '/',
    html('<script>addEventListener("pageshow", (event) => { window.restored = event.persisted; })</script>'),
  );
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
  assert.match(tab.errors.join(), /Access is denied/);
  assert.equal(await inPage(tab, 'cookieStore.set("b", "1").catch(({ name }) => name)'), 'TypeError');
  assert.deepEqual(await tab.storage(), { local: [], session: [], databases: [], caches: [] });
});

test('it can give a page no origin to store under', async () => {
  site.page('/', { headers: { 'content-security-policy': 'sandbox allow-scripts' }, body: html('') });
  const tab = await chromium.newPage();
  await tab.visit('/');
  for (const expression of ['document.cookie', 'localStorage']) {
    const name = await inPage(tab, `(() => { try { return ${expression}; } catch (error) { return error.name; } })()`);
    assert.equal(name, 'SecurityError', expression);
  }
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
  assert.deepEqual(
    children.map(({ role, name }) => `${role} ${name}`),
    ['heading Hello'],
  );
  assert.deepEqual(tab.console, [{ type: 'warn', text: 'careful' }]);
  assert.deepEqual(tab.errors, ['broken']);
  assert.equal(tab.requests[0].url, site.url('/'));
});
