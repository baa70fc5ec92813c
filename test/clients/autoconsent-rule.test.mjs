/** DuckDuckGo's autoconsent with the rule that we publish. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decision, granted as all, pageTests, until } from '../site/kit.mjs';
import { granted } from '../site/visitor.mjs';
import { ourRule, withAutoconsent } from './autoconsent.mjs';
import { isGranted, isRefused, layouts, lookedThreeTimes, visited } from './pages.mjs';

const { site, thirdParty, sites, open } = await pageTests();

/** Opens a page with our rule at work. `cookie`: what is stored before. */
async function setup({ cookie, client: settings, page, path = '/' } = {}) {
  const tab = await open('<!doctype html>', { cookie });
  const client = await withAutoconsent(tab, { rules: [ourRule], ...settings });
  site.page('/', visited(thirdParty, page));
  await tab.visit(path);
  return { tab, client };
}

/** A second visit, on which nothing is found and nothing is asked. */
async function comesBack(tab, client) {
  const before = client.count('popupFound');
  await tab.visit('/');
  await lookedThreeTimes(tab, client);
  assert.equal(client.count('popupFound'), before);
}

for (const layout of layouts) {
  test(`it is refused by our rule, laid out as ${layout}, and passes its own test`, async () => {
    const { tab, client } = await setup({ page: { layout } });
    const { cmp, result } = await client.heard('optOutResult');
    assert.deepEqual([cmp, result], ['consentry', true]);
    assert.equal(await client.selfTest(), true);
    await isRefused(tab, sites);
    assert.deepEqual([client.count('popupFound'), client.count('autoconsentDone')], [1, 1]);
    assert.deepEqual(tab.errors, []);
  });
}

test('it is not found again by our rule where it was refused', async () => {
  const { tab, client } = await setup();
  await client.heard('autoconsentDone');
  await comesBack(tab, client);
  await until(() => site.records.length > 0);
  // A page that loads while a record is on its way sends it too: the endpoint knows it by its id.
  const records = new Set(site.records.map(({ body }) => body.record_id));
  assert.deepEqual([client.count('autoconsentDone'), records.size], [1, 1]);
});

test('it is accepted by our rule, which runs what was gated, and is not found again', async () => {
  const { tab, client } = await setup({ client: { autoAction: 'optIn' } });
  assert.equal((await client.heard('optInResult')).result, true);
  await isGranted(tab, sites);
  assert.equal(await client.selfTest(), false, 'the test is one of a refusal');
  await comesBack(tab, client);
  assert.deepEqual((await tab.hasRun('a', 'b')).sort(), ['a', 'b']);
});

test('it is refused by our rule while the preferences are open, and closes them', async () => {
  const { tab, client } = await setup({ client: { autoAction: null } });
  await client.heard('popupFound');
  await tab.press('preferences');
  await tab.preferences();
  await client.tell({ type: 'optOut' });
  assert.equal((await client.heard('optOutResult')).result, true);
  await isRefused(tab, sites);
  await until(() =>
    tab.eval(() => !document.querySelector('consentry-preferences').shadowRoot.querySelector('[open]')),
  );
});

test('it shows no popup to our rule where a decision is stored, and keeps that decision', async () => {
  const { tab, client } = await setup({ cookie: decision(all) });
  await lookedThreeTimes(tab, client);
  await tab.eval(() => globalThis.consentry.showPreferences());
  await tab.preferences();
  assert.deepEqual([client.count('popupFound'), client.count('cmpDetected')], [0, 0]);
  assert.deepEqual(await granted(tab), ['functional', 'analytics', 'advertising']);
  assert.deepEqual(site.records, []);
});

test('it takes back by our rule what an earlier policy was granted, without a loop of reloads', async () => {
  const { tab, client } = await setup({ cookie: decision(all, { policy: 'earlier' }) });
  assert.equal((await client.heard('optOutResult')).result, true);
  await until(() => tab.eval(() => globalThis.consentry?.state.reason === 'decided').catch(() => false));
  assert.deepEqual(await granted(tab), []);
  await comesBack(tab, client);
  assert.equal(client.count('popupFound'), 1);
  assert.equal(thirdParty.hits(), 0);
});

test('it takes no hiding for an answer, nor for a reason to hide: what a client lays over it before it acts', async () => {
  const rule = { ...ourRule, prehideSelectors: ['consentry-banner'] };
  const { tab, client } = await setup({ client: { autoAction: null, enablePrehide: true, rules: [rule] } });
  await client.heard('popupFound');
  assert.equal(await tab.eval(() => document.querySelectorAll('#autoconsent-prehide').length), 1);
  await tab.lookedAt();
  await tab.banner();
  assert.deepEqual([await granted(tab), thirdParty.hits(), site.records, await tab.cookies()], [[], 0, [], []]);
  await client.tell({ type: 'optOut' });
  await isRefused(tab, sites);
});
