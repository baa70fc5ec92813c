/** Cookies as servers set them: names and values that no script would write, prefixes, jars, paths. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, granted, page, pageTests, refused, tag, until } from './kit.mjs';

const { site, open } = await pageTests();

const item = (name, more) => ({ name, retention: 'P1Y', ...more });
const services = (stored) => [{ id: 't', name: 'T', provider: 'T', category: 'analytics', stored }];
const config = (stored) => configured({ services: services(stored), reloadOnWithdraw: 'never' });
const served = (stored, ...cookies) => ({ headers: { 'set-cookie': cookies }, body: page('', config(stored) + tag) });
const names = async (tab) => (await tab.cookies()).map(({ name }) => name).sort();
const gone = (tab, name) => until(async () => !(await names(tab)).includes(name));

test('it finds declared names among malformed ones, and touches none of those', async () => {
  const foreign = [
    'bad=%E0%A4%A',
    '%=1',
    'nameless',
    'ws in name=1',
    '"q"="a=b"',
    'a,b=1',
    'em=',
    `long${'x'.repeat(4000)}=1`,
  ];
  const ours = ['_t_%E0%A4%A=1', '_t_"=%', '_t_ä=ä', '_t_=', '_t_a b=1', `_t_${'x'.repeat(4080)}=1`];
  const utf8 = (text) => Buffer.from(text).toString('latin1');
  const cookies = [...foreign, ...ours].map((text) => `${utf8(text)}; Path=/`);
  const tab = await open(served([item('_t_*')], ...cookies), { cookie: decision(granted) });
  await until(async () => (await names(tab)).length === foreign.length + ours.length + 1);
  // Served once: a page that is asked for again would bring them back.
  await tab.consent('withdraw');
  await gone(tab, '_t_');
  const left = foreign.map((text) => (text.includes('=') ? text.split('=')[0] : ''));
  assert.deepEqual(await names(tab), [...left, 'consentry'].sort());
  assert.deepEqual(tab.errors, []);
});

test('it finds declared names where one foreign cookie makes the browser hide them all from scripts', async () => {
  // A byte that is no UTF-8: Chromium's document.cookie is empty then, and stays so.
  const tab = await open(served([item('_t_*')], '_t_1=1; Path=/', 'mine=1; Path=/', 'foreign=\xe9; Path=/'));
  assert.equal(await tab.eval(() => globalThis.document.cookie), '');
  // Nor can our own cookie be read: nothing is granted for longer than the page lives, and a refusal holds as long.
  await tab.consent('rejectAll');
  await gone(tab, '_t_1');
  assert.deepEqual(
    (await names(tab)).filter((name) => name !== 'consentry'),
    ['foreign', 'mine'],
  );
  assert.deepEqual(tab.errors, []);
});

test('it erases prefixed names and both jars of partitioned ones', async () => {
  const jar = 'Secure; SameSite=None; Partitioned; Path=/';
  const tab = await open(
    served(
      [item('_t'), item('__*')],
      `_t=partitioned; ${jar}`,
      '_t=plain; Path=/',
      '__Host-h=1; Secure; Path=/',
      `__Host-p=1; ${jar}`,
      '__Secure-s=1; Secure; Path=/; SameSite=Strict',
      `mine=1; ${jar}`,
    ),
    { cookie: decision(granted) },
  );
  assert.deepEqual(await names(tab), ['__Host-h', '__Host-p', '__Secure-s', '_t', '_t', 'consentry', 'mine']);
  await tab.consent('withdraw');
  await gone(tab, '__Secure-s');
  assert.deepEqual(await names(tab), ['consentry', 'mine']);
});

test('it erases on the paths of the page that was loaded, after a router has changed its address', async () => {
  site.page('/shop/list', served([item('_t_*')], '_t_1=1; Path=/shop', '_t_2=1; Path=/shop/list/', '_t_3=1; Path=/'));
  const tab = await open(undefined, { url: '/shop/list', cookie: decision(granted) });
  await tab.eval(() => globalThis.history.pushState(null, '', '/account'));
  await tab.consent('withdraw');
  await gone(tab, '_t_1');
  // Nobody could see the one below the page.
  assert.deepEqual(await names(tab), ['_t_2', 'consentry']);
});

test('it cannot erase what is set for servers alone, and goes on', async () => {
  const declared = [item('_t_http', { httpOnly: true }), item('_t_undeclared_as_such'), item('_t_1')];
  const cookies = ['_t_http=1; HttpOnly', '_t_undeclared_as_such=1; HttpOnly', '_t_1=1'];
  const tab = await open(served(declared, ...cookies), { cookie: decision(granted) });
  await tab.consent('withdraw');
  await gone(tab, '_t_1');
  assert.deepEqual(await names(tab), ['_t_http', '_t_undeclared_as_such', 'consentry']);
});

test('it erases a cookie on a declared path that it cannot see, and a namesake elsewhere it does not', async () => {
  const declared = [item('_t', { path: '/shop' }), item('_u*', { path: '/shop' })];
  const cookies = ['_t=1; Path=/shop', '_u1=1; Path=/shop', '_t=1; Path=/other'];
  const tab = await open(served(declared, ...cookies), { cookie: decision(granted) });
  const paths = async () => (await tab.cookies()).map(({ name, path }) => name + path).sort();
  assert.deepEqual(await paths(), ['_t/other', '_t/shop', '_u1/shop', 'consentry/']);
  await tab.consent('withdraw');
  await until(async () => !(await paths()).includes('_t/shop'));
  assert.deepEqual(await paths(), ['_t/other', '_u1/shop', 'consentry/']);
  // A page below it sees, and erases, what goes by a pattern.
  site.page('/shop/list', page('', config(declared) + tag));
  await tab.visit('/shop/list');
  await until(async () => (await paths()).length === 2);
  assert.deepEqual(await paths(), ['_t/other', 'consentry/']);
});

for (const [what, leave, find] of [
  ['a database', () => new Promise((done) => (globalThis.indexedDB.open('t-1').onsuccess = done)), 'databases'],
  ['a cache', () => globalThis.caches.open('t-1'), 'caches'],
]) {
  test(`it erases by the next load ${what} that came back alone`, async () => {
    const declared = [item('t-*', { kind: 'indexedDB' }), item('t-*', { kind: 'cacheStorage' })];
    site.page('/bring', page('', ''));
    const tab = await open(page('', config(declared) + tag), { cookie: decision(refused) });
    assert.deepEqual(tab.ours(), ['consentry'], 'nothing is there that it would have to be fetched for');
    await tab.visit('/bring');
    await tab.eval(`(async () => void await (${leave})())()`);
    assert.deepEqual((await tab.storage())[find], ['t-1']);
    await tab.visit('/');
    await until(async () => (await tab.storage())[find].length === 0);
    await tab.visit('/');
    await tab.lookedAt();
    assert.equal(tab.ours().filter((name) => name === 'consentry-later').length, 1);
  });
}

test('it lets a database that is held open go with the page, and is sure by the next load', async () => {
  const declared = [item('t-held', { kind: 'indexedDB' })];
  const tab = await open(page('', configured({ services: services(declared), reloadOnWithdraw: 'always' }) + tag), {
    cookie: decision(granted),
  });
  await tab.eval(
    () =>
      new Promise((resolve) => {
        globalThis.indexedDB.open('t-held').onsuccess = ({ target }) => resolve(void (globalThis.held = target.result));
      }),
  );
  const start = Date.now();
  await Promise.all([tab.page.waitForNavigation(), tab.consent('withdraw')]);
  assert.ok(Date.now() - start < 2500, 'the reload does not wait for it');
  await until(async () => (await tab.storage()).databases.length === 0);
});
