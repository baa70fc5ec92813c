/** What a refusal removes: cookies, keys and databases, now and whenever they come back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, granted, page, pageTests, refused, tag, until } from './kit.mjs';

const { site, open } = await pageTests();

/** Services of three categories; `*` in a name stands for anything. */
const item = (name, kind) => ({ name, kind, retention: 'P1Y' });
const service = (category, stored) => ({ id: category, name: category, provider: 'Inc.', category, stored });
const services = [
  service('essential', [item('_t_basket'), item('t:basket', 'localStorage')]),
  service('analytics', [
    item('_t_*'),
    item('bad%E0*'),
    item('t:*', 'localStorage'),
    item('t:*', 'sessionStorage'),
    item('t-*', 'indexedDB'),
  ]),
  service('advertising', [item('ad')]),
];
const config = (options) => configured({ services, reloadOnWithdraw: 'never', ...options });

/** Sets cookies, as they are written. */
const write = (tab, cookies) =>
  tab.eval((list) => list.forEach((text) => (globalThis.document.cookie = text)), cookies);
const cookies = async (tab) =>
  (await tab.cookies())
    .map(({ name, domain, path }) => `${name} ${domain}${path}`)
    .filter((text) => !/^consentry/.test(text));

test('it erases declared cookies on the host and every parent domain, on every path that leads to the page', async () => {
  site.page('/shop/list', page('', config() + tag));
  const tab = await open(undefined, { url: site.url('/shop/list', 'a.b.demo.localhost') });
  await tab.consent('acceptAll');
  const domains = ['', ';domain=a.b.demo.localhost', ';domain=b.demo.localhost', ';domain=demo.localhost'];
  const paths = ['/', '/shop', '/shop/', '/shop/list'];
  await write(
    tab,
    domains.flatMap((domain, d) =>
      paths.flatMap((path, p) => [`_t_${d}${p}=1;path=${path}${domain}`, `_t_same=1;path=${path}${domain}`]),
    ),
  );
  await write(tab, [
    'bad%E0%A4%A=%;path=/shop',
    '_t_=;path=/',
    'mine=1;path=/shop',
    'x_t_1=1',
    '_t_basket=1',
    'ad=1;domain=demo.localhost',
  ]);
  // A cookie takes its time from the page to where the browser lists it.
  await until(async () => (await cookies(tab)).length === 4 * 4 * 2 + 6);
  await tab.consent('withdraw', ['analytics']);
  const kept = [
    '_t_basket a.b.demo.localhost/shop',
    'ad .demo.localhost/shop',
    'mine a.b.demo.localhost/shop',
    'x_t_1 a.b.demo.localhost/shop',
  ];
  await until(async () => (await cookies(tab)).length <= kept.length);
  assert.deepEqual((await cookies(tab)).sort(), kept);
  assert.deepEqual(tab.errors, []);
});

test('it erases declared keys by their wildcards, and nothing else', async () => {
  const tab = await open(page('', config() + tag));
  await tab.consent('acceptAll');
  await tab.eval(() => {
    for (const storage of [globalThis.localStorage, globalThis.sessionStorage]) {
      for (const key of ['t:1', 't:', 't:x:y', 't:basket', 'xt:1', 'mine']) storage.setItem(key, '1');
    }
  });
  await tab.consent('withdraw');
  await until(async () => (await tab.storage()).session.length === 2);
  const { local, session } = await tab.storage();
  assert.deepEqual(
    [local.sort(), session.sort()],
    [
      ['mine', 't:basket', 'xt:1'],
      ['mine', 'xt:1'],
    ],
  );
});

test('it erases declared databases, one that is held open as soon as it is let go', async () => {
  const tab = await open(page('', config() + tag));
  await tab.consent('acceptAll');
  await tab.eval(async () => {
    const openDatabase = (name) =>
      new Promise((resolve) => {
        globalThis.indexedDB.open(name).onsuccess = ({ target }) => resolve(target.result);
      });
    (await openDatabase('t-free')).close();
    (await openDatabase('mine')).close();
    globalThis.held = await openDatabase('t-held');
  });
  await tab.consent('withdraw');
  const names = async () => (await tab.storage()).databases.sort().join();
  await until(async () => (await names()) === 'mine,t-held');
  await tab.eval(() => globalThis.held.close());
  await until(async () => (await names()) === 'mine');
});

test('it never erases our own cookie or what a granted or an essential service declares, however wide a name is', async () => {
  const wide = service('advertising', [item('*'), item('*', 'localStorage'), item('*', 'sessionStorage')]);
  const endpoint = { endpoint: '/consent' };
  const tab = await open(page('', config({ services: [...services.slice(0, 2), wide], records: endpoint }) + tag));
  await tab.consent('acceptAll');
  await write(tab, ['_t_1=1', '_t_basket=1', 'ad=1']);
  await tab.eval(() => ['t:1', 'ad'].forEach((key) => globalThis.localStorage.setItem(key, '1')));
  await tab.consent('withdraw', ['advertising']);
  await until(() => site.records.length === 2);
  const kept = ['consentry-last-record', 't:1'];
  await until(async () => (await tab.storage()).local.sort().join() === kept.join());
  assert.deepEqual((await tab.cookies()).map(({ name }) => name).sort(), ['_t_1', '_t_basket', 'consentry']);
});

test('it erases on the next load what came back while refused', async () => {
  site.page(
    '/bring',
    page('<script>document.cookie = "_t_1=1"; document.cookie = "mine=1"; localStorage["t:1"] = 1</script>', ''),
  );
  const tab = await open(page('', config() + tag), { cookie: decision(refused) });
  await tab.visit('/bring');
  assert.equal((await cookies(tab)).length, 2);
  await tab.visit('/');
  await until(async () => (await cookies(tab)).length === 1);
  assert.deepEqual([await cookies(tab), (await tab.storage()).local], [['mine localhost/'], []]);
});

test('it erases nothing and fetches no eraser while granted, nor where nothing declared is there', async () => {
  site.page('/bring', page('<script>document.cookie = "_t_1=1"; document.cookie = "ad=1"</script>', ''));
  const tab = await open(undefined, { url: '/bring' });
  site.page('/', page('', config() + tag));
  await tab.context.setCookie({ name: 'consentry', value: decision(granted), domain: 'localhost', path: '/' });
  await tab.visit('/');
  await tab.lookedAt();
  assert.equal((await cookies(tab)).length, 2);
  assert.deepEqual(tab.ours(), ['consentry']);
});
