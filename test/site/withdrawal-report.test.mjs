/** What is told of an erasure: it looks again, in a page that stays and in one that is left. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, devTag, gated, granted, page, pageTests, refused, tag, until } from './kit.mjs';

const { site, open } = await pageTests();

const item = (name, more) => ({ name, retention: 'P1Y', ...more });
const stored = [
  item('_t_*'),
  item('_t', { kind: 'localStorage' }),
  item('_t', { kind: 'indexedDB' }),
  item('_session', { httpOnly: true }),
  item('_elsewhere', { domain: 'tracker.test' }),
  item('_shop', { path: '/shop' }),
];
const service = { id: 't', name: 'T', provider: 'T', category: 'analytics', stored, stop: [['stopped']] };
const config = (options) => configured({ services: [service], reloadOnWithdraw: 'never', ...options });
/** Keeps every report where a reload does not lose it. */
const listen = `<script>
  document.addEventListener('consentry-erasure', ({ report }) => {
    const all = JSON.parse(localStorage.getItem('reports') ?? '[]');
    localStorage.setItem('reports', JSON.stringify([...all, report]));
  });
</script>`;
const reports = (tab) => tab.eval(() => JSON.parse(globalThis.localStorage.getItem('reports') ?? '[]'));
const lines = ({ items }) => items.map(({ name, state, why }) => [name, state, why].join(' ').trim()).sort();
const cookies = async (tab) => (await tab.cookies()).map(({ name, path }) => name + path).sort();
const write = (tab, ...list) => tab.eval((texts) => texts.forEach((text) => (globalThis.document.cookie = text)), list);
const openDatabase = (tab) =>
  tab.eval(
    () =>
      new Promise((resolve) => {
        globalThis.indexedDB.open('_t').onsuccess = ({ target }) => resolve(void (globalThis.held = target.result));
      }),
  );

/** A page that sets, by its server, what no script can see. */
const served = (body, head) => ({
  headers: { 'set-cookie': ['_session=1; HttpOnly; Path=/', '_shop=1; Path=/shop', 'mine=1; Path=/shop'] },
  body: page(body, head),
});
const unseen = [
  '_elsewhere unverifiable other-domain',
  '_session unverifiable http-only',
  '_shop unverifiable other-path',
];

test('it tells what went, what is left, and what no script can see', async () => {
  const tab = await open(served('', listen + config() + tag), { cookie: decision(granted) });
  await write(tab, '_t_1=1', 'mine=1', '_elsewhere=1');
  await openDatabase(tab);
  await tab.consent('withdraw');
  await until(async () => (await reports(tab)).length === 1);
  const [report] = await reports(tab);
  assert.deepEqual(lines(report), ['_t remaining database-open', '_t_1 erased', ...unseen].sort());
  const { origin, path, services, cutShort } = report;
  assert.deepEqual(
    { origin, path, services, cutShort },
    { origin: 'withdrawal', path: '/', services: ['t'], cutShort: false },
  );
  assert.equal(report.decision.choices.analytics, false);
  // What the report says is what the browser has. The path that was declared is clean, though nobody could see it.
  assert.deepEqual(await cookies(tab), ['_elsewhere/', '_session/', 'consentry/', 'mine/', 'mine/shop']);
  assert.deepEqual((await tab.storage()).databases, ['_t']);
});

test('it erases again what a tracker writes back in a timer after it was told to stop', async () => {
  const tracker = `<script>window.stopped = () => {
    for (const ms of [0, 200, 600]) setTimeout(() => {
      document.cookie = '_t_back=1';
      localStorage._t = ms;
    }, ms);
  }</script>`;
  const tab = await open(page('', listen + tracker + config() + tag), { cookie: decision(granted) });
  await write(tab, '_t_1=1');
  await tab.consent('withdraw');
  await until(async () => (await cookies(tab)).includes('_t_back/'));
  await until(async () => (await reports(tab)).length === 1);
  const came = ['_t erased came-back', '_t_1 erased', '_t_back erased came-back'];
  assert.deepEqual(lines((await reports(tab))[0]), [...unseen, ...came]);
  assert.deepEqual(await cookies(tab), ['consentry/']);
  assert.deepEqual((await tab.storage()).local, ['reports']);
});

test('it looks again as the page reloads, after trackers have written as they go, and reports then', async () => {
  const tracker = gated(
    '',
    `document.cookie = '_t_1=1'; addEventListener('pagehide', () => (document.cookie = '_t_bye=1'));
     addEventListener('beforeunload', () => (localStorage._t = 1))`,
  );
  const body = page(tracker, listen + config({ reloadOnWithdraw: 'auto' }) + tag);
  const tab = await open(body, { cookie: decision(granted) });
  await until(async () => (await cookies(tab)).includes('_t_1/'));
  await Promise.all([tab.page.waitForNavigation(), tab.consent('withdraw')]);
  assert.deepEqual(await cookies(tab), ['consentry/']);
  assert.deepEqual((await tab.storage()).local, ['reports']);
  const [report, ...others] = await reports(tab);
  assert.deepEqual(others, []);
  assert.deepEqual([report.origin, report.cutShort], ['withdrawal', true]);
  assert.deepEqual(lines(report).slice(-3), ['_t erased came-back', '_t_1 erased', '_t_bye erased came-back']);
});

test('it does not erase what is granted again before the second look', async () => {
  const tab = await open(page('', listen + config() + tag), { cookie: decision(granted) });
  await write(tab, '_t_1=1');
  await tab.consent('withdraw');
  await until(async () => !(await cookies(tab)).includes('_t_1/'));
  await tab.consent('save', { analytics: true });
  await write(tab, '_t_2=1');
  await until(async () => (await reports(tab)).length === 1);
  assert.deepEqual(lines((await reports(tab))[0]), ['_t_1 erased']);
  assert.deepEqual(await cookies(tab), ['_t_2/', 'consentry/']);
});

test('it reports of a load that found something, and says nothing of the next', async () => {
  const bring = '<script>document.cookie = "_t_1=1"</script>';
  site.page('/bring', page(bring, ''));
  const tab = await open(page('', listen + config() + tag), { cookie: decision(refused) });
  await tab.visit('/bring');
  await tab.visit('/');
  await until(async () => (await reports(tab)).length === 1);
  const [report] = await reports(tab);
  assert.deepEqual([report.origin, lines(report).at(-1)], ['load', '_t_1 erased']);
  tab.requests.length = 0;
  await tab.visit('/');
  await tab.lookedAt();
  assert.deepEqual(tab.ours(), ['consentry']);
  assert.equal((await reports(tab)).length, 1);
});

test('it shows developers a table, once, of an erasure that found something', async () => {
  const tab = await open(page('', config() + devTag), { cookie: decision(granted) });
  await write(tab, '_t_1=1');
  await tab.consent('withdraw');
  const said = () => tab.console.filter(({ text }) => /Erasure after a withdrawal: 1 erased, 0 remaining/.test(text));
  await until(() => said().length === 1);
  assert.equal(tab.console.filter(({ type }) => type === 'table').length, 1);
  tab.console.length = 0;
  await tab.consent('rejectAll');
  await tab.eval(() => new Promise((resolve) => globalThis.setTimeout(resolve, 2300)));
  assert.deepEqual(
    tab.console.filter(({ type }) => type === 'table'),
    [],
  );
});

test('it says nothing to visitors in the console', async () => {
  const tab = await open(page('', listen + config() + tag), { cookie: decision(granted) });
  await write(tab, '_t_1=1');
  await tab.consent('withdraw');
  await until(async () => (await reports(tab)).length === 1);
  assert.deepEqual(tab.console, []);
});
