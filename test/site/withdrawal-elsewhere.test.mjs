/** A withdrawal that another tab made, and one whose code does not come. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, gated, granted as all, page, pageTests, says, tag, until } from './kit.mjs';
import { choose, granted, withdraw } from './visitor.mjs';

const { site, open } = await pageTests();
const opener = '<button data-consentry="preferences">Cookie settings</button>';
const later = '/consentry/consentry-later.js';
const service = {
  id: 't',
  name: 'T',
  provider: 'T',
  category: 'analytics',
  stored: [{ name: '_t', retention: 'P1Y' }],
  stop: [['stopped']],
};
const config = (options) => configured({ services: [service], records: { endpoint: '/consent' }, ...options });
/** Each stop call leaves a key of its own: a reload does not forget it, and two tabs do not overwrite each other's. */
const count =
  '<script>window.stopped = () => localStorage.setItem(`stop-${performance.timeOrigin}-${crypto.randomUUID()}`, "")</script>';
const stops = async (tab) => (await tab.storage()).local.filter((key) => key.startsWith('stop-')).length;
const tracker = gated('', `${says('a')};document.cookie = '_t=1;path=/;max-age=999'`);
const pageWith = (options) => page(opener + tracker, count + config(options) + tag);
const names = async (tab) => (await tab.cookies()).map(({ name }) => name).sort();
/** A tab that loads while a record is on its way sends it too: the endpoint knows it by its id. */
const recorded = () => new Set(site.records.map(({ body }) => body.record_id)).size;

async function returning(options) {
  const tab = await open(pageWith(options), { cookie: decision(all) });
  await tab.hasRun('a');
  assert.deepEqual(await names(tab), ['_t', 'consentry']);
  return tab;
}

test('it stops and reloads this tab when another one withdraws, and records once', async () => {
  const tab = await returning();
  const other = await tab.openTab();
  await other.visit('/');
  const born = () => globalThis.performance.timeOrigin;
  const documents = [await tab.page.evaluate(born), await other.page.evaluate(born)];
  const reloaded = tab.page.waitForNavigation();
  await withdraw(other);
  await reloaded;
  await until(async () => (await granted(tab))?.length === 0);
  assert.deepEqual(await tab.page.evaluate('window.__ran ?? []'), []);
  assert.deepEqual(await names(tab), ['consentry']);
  // A document that a reload brings may tell it once more; of these two each told its own copy once.
  const { local } = await tab.storage();
  const told = documents.map((time) => local.filter((key) => key.startsWith(`stop-${time}-`)).length);
  assert.deepEqual(told, [1, 1]);
  await until(() => recorded() > 0);
  assert.equal(recorded(), 1);
  assert.deepEqual([tab.errors, other.errors], [[], []]);
});

test('it stops this tab and stays when another one withdraws and the site forbids reloads', async () => {
  const tab = await returning({ reloadOnWithdraw: 'never' });
  const other = await tab.openTab();
  await other.visit('/');
  await choose(other, 'Reject all');
  await until(async () => (await granted(tab))?.length === 0);
  await until(async () => (await stops(tab)) === 2);
  await until(async () => (await names(tab)).length === 1);
  assert.equal((await tab.ran())[0], 'a', 'it is the same document');
  await until(() => recorded() > 0);
  assert.equal(recorded(), 1);
});

test('it reloads and denies when the code of a withdrawal is missing, and erases once it is there', async () => {
  site.fault(later, { status: 404 });
  const tab = await returning();
  await withdraw(tab);
  assert.deepEqual([await tab.lookedAt(), await granted(tab)], [[], []]);
  assert.deepEqual(await names(tab), ['_t', 'consentry'], 'nobody is here who could erase');
  site.fault(later, null);
  await tab.visit('/');
  await until(async () => (await names(tab)).length === 1);
  assert.deepEqual(await names(tab), ['consentry']);
});

test('it denies and closes gates when the code of a withdrawal hangs', async () => {
  site.fault(later, { hang: true });
  const tab = await returning();
  await choose(tab, 'Reject all');
  assert.deepEqual(await granted(tab), []);
  await tab.page.evaluate('window.__ran = []');
  assert.deepEqual(await tab.lookedAt(), []);
  site.fault(later, null);
  await tab.visit('/');
  await until(async () => (await names(tab)).length === 1);
});

test('it reloads and erases when the code of a withdrawal is slow', async () => {
  site.fault(later, { delay: 1500 });
  const tab = await returning();
  await withdraw(tab);
  assert.deepEqual(await granted(tab), []);
  await until(async () => (await names(tab)).length === 1);
  await until(() => site.records.length === 1);
});
