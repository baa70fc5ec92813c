/** The way of a record from the click to the endpoint, in every engine. */
import assert from 'node:assert/strict';
import { until } from '../site/harness.mjs';
import { received, recordPage, waiting } from '../site/record-page.mjs';
import { engineTests } from './engine-tests.mjs';

const { everywhere, site } = await engineTests();
const never = 'it prerenders no page';
const empty = (tab) => until(async () => (await waiting(tab)).length === 0, { timeout: 10_000 });
const names = (tab) => tab.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

everywhere(
  'it keeps a record that fails, delivers it on the next visit, and leaves nothing behind',
  async ({ open }) => {
    site.recordAnswer({ status: 503, headers: { 'retry-after': '1' } });
    const tab = await open(recordPage());
    await tab.answer('accept');
    await until(async () => (await waiting(tab)).length === 1);
    const [kept] = await waiting(tab);
    await until(() => site.records.length === 1);
    site.recordAnswer(null);
    await tab.reload();
    await empty(tab);
    assert.deepEqual(received(site), [kept]);
    await until(async () => (await names(tab)).length === 0);
    assert.ok((await tab.granted()).includes('advertising'));
  },
);

everywhere('it delivers a record though the page is left in the same moment', async ({ open }) => {
  site.page('/next', 'next');
  const leave = '<script>document.addEventListener("click", () => { location.href = "/next"; })</script>';
  const tab = await open(recordPage({}, leave));
  await until(() => site.hits('/consentry/consentry-later') > 0);
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await tab.answer('accept');
  await until(() => received(site).length === 1);
});

everywhere(
  'it sends nothing while a page is only prepared, and what waits once it is looked at',
  { na: { firefox: never, webkit: never } },
  async ({ open, t }) => {
    site.recordAnswer({ status: 503, headers: { 'retry-after': '1' } });
    const tab = await open(recordPage());
    await tab.answer('reject');
    await until(async () => (await waiting(tab)).length === 1 && site.records.length === 1);
    const [kept] = await waiting(tab);
    const rules = JSON.stringify({ prerender: [{ urls: ['/prepared'], eagerness: 'immediate' }] });
    site.page('/report', 'reported');
    site.page('/prepared', recordPage({}, '<script>fetch("/report")</script>'));
    site.page('/start', `<a id="go" href="/prepared">Go</a><script type="speculationrules">${rules}</script>`);
    await tab.visit('/start');
    site.recordAnswer(null);
    site.records.length = 0;
    const runs = until(() => site.hits('/report') > 0, { timeout: 8000 });
    if (!(await runs.catch(() => false))) {
      t.skip('n/a: this Chromium, a headless shell, prepares a page without running it');
      return;
    }
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    assert.deepEqual(site.records, []);
    await tab.evaluate(() => void setTimeout(() => document.querySelector('#go').click()));
    await until(() => received(site).length === 1);
    assert.deepEqual(received(site), [kept]);
    assert.equal(site.records[0].headers['sec-purpose'], undefined);
  },
);
