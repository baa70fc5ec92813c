/** Several tabs, and one outbox. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTests, until } from './kit.mjs';
import { received, recordPage, waiting } from './record-page.mjs';
import { granted } from './visitor.mjs';

const { site, open } = await pageTests();
const empty = (tab) => until(async () => (await waiting(tab)).length === 0, { message: 'the outbox to be empty' });

test('it sends what waits from one of two tabs, each record once', async () => {
  site.recordAnswer({ status: 503 });
  const tab = await open(recordPage());
  await tab.press('reject');
  for (let count = 0; count < 4; count += 1) await tab.consent('rejectAll');
  await until(async () => (await waiting(tab)).length === 5);
  const other = await tab.openTab();
  site.page('/none', 'none');
  await Promise.all([tab.visit('/none'), other.visit('/none')]);
  site.recordAnswer({ status: 201, delay: 50 });
  site.records.length = 0;
  await Promise.all([tab.visit('/'), other.visit('/')]);
  await empty(tab);
  await tab.lookedAt();
  assert.deepEqual([site.records.length, received(site).length], [5, 5]);
});

test('it delivers what a tab was sending when it was closed, from another', async () => {
  site.recordAnswer({ hang: true });
  const tab = await open(recordPage());
  const other = await tab.openTab();
  await other.visit('/');
  await tab.page.bringToFront();
  await tab.press('accept');
  await until(() => site.records.length === 1);
  const [kept] = await waiting(other);
  await tab.page.close();
  site.recordAnswer(null);
  site.records.length = 0;
  await other.visit('/');
  await until(async () => (await waiting(other)).length === 0, { timeout: 20_000 });
  assert.deepEqual(received(site), [kept]);
});

test('it does not record a decision again in other tabs, restored pages and later loads', async () => {
  const tab = await open(recordPage());
  const other = await tab.openTab();
  await other.visit('/');
  await tab.page.bringToFront();
  await tab.eval(() => void (globalThis.marked = true));
  site.page('/next', recordPage());
  await tab.visit('/next');
  await tab.press('accept');
  await until(async () => (await granted(other)).length === 3);
  await empty(tab);
  await tab.page.goBack();
  await until(async () => (await granted(tab))?.length === 3);
  assert.equal(await tab.eval(() => globalThis.marked), true, 'the page was restored');
  await tab.visit('/');
  await tab.lookedAt();
  // A tab that loads while a record is on its way may send it again, with the same id.
  const ids = new Set(site.records.map(({ body }) => body.record_id));
  assert.deepEqual([ids.size, tab.errors, other.errors], [1, [], []]);
});
