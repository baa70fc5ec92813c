/** The rule that we publish for Consent-O-Matic, step by step, by an interpreter of our own. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { decision, pageTests, until } from '../site/kit.mjs';
import { click, granted, stored } from '../site/visitor.mjs';
import { consentOMatic } from './consent-o-matic.mjs';
import { isGranted, isRecorded, isRefused, layouts, visited } from './pages.mjs';

const rules = createRequire(import.meta.url)('consentry/rules/consent-o-matic.json');
const nothing = { A: false, B: false, D: false, E: false, F: false, X: false };
const everything = { A: true, B: true, D: true, E: true, F: true, X: true };
const { site, thirdParty, sites, open } = await pageTests();

/** Opens a page, and lets the client act on it. */
async function setup({ types = nothing, page, cookie } = {}) {
  const tab = await open(visited(thirdParty, page), { cookie });
  return { tab, act: () => tab.eval(consentOMatic, rules, types) };
}

/** The choices that were saved, as the cookie has them. */
async function saved(tab) {
  await until(() => tab.eval(() => globalThis.consentry.state.reason === 'decided'), { message: 'a decision' });
  return (await stored(tab)).choices;
}

for (const layout of layouts) {
  test(`it is refused in the preferences for who allows nothing, laid out as ${layout}`, async () => {
    const { tab, act } = await setup({ page: { layout } });
    const { clicks } = await act();
    assert.deepEqual([clicks.at(0), clicks.at(-1)], ['preferences', 'save']);
    await isRefused(tab, sites, 'preferences:save');
    assert.deepEqual(tab.errors, []);
  });
}

test('it is not found again where it was refused', async () => {
  const { tab, act } = await setup();
  await act();
  await saved(tab);
  await tab.visit('/');
  assert.deepEqual(await act(), { shown: false, clicks: [] });
});

test('it is granted what who allows everything allows, and what was gated runs', async () => {
  const { tab, act } = await setup({ types: everything });
  await act();
  await isGranted(tab, sites, 'preferences:save');
});

for (const [type, id] of [
  ['A', 'functional'],
  ['B', 'analytics'],
  ['F', 'advertising'],
]) {
  test(`it is granted ${id} alone, for who allows ${type} alone`, async () => {
    const { tab, act } = await setup({ types: { ...nothing, [type]: true } });
    await act();
    await saved(tab);
    assert.deepEqual(await granted(tab), [id]);
    await isRecorded(site, 'preferences:save', 'ConsentGiven');
  });
}

test('it takes a category of another name for what that means, and one that means nothing to it for “other”', async () => {
  const categories = ['essential', 'marketing', 'performance', 'lottery'];
  const page = { categories, services: [] };
  const first = await setup({ types: { ...nothing, B: true, X: true }, page });
  await first.act();
  assert.deepEqual(await saved(first.tab), ['!marketing', 'performance', 'lottery']);
  const second = await setup({ types: { ...nothing, F: true }, page });
  await second.act();
  assert.deepEqual(await saved(second.tab), ['marketing', '!performance', '!lottery']);
});

test('it takes back a service that an earlier answer allowed in a category that it refused', async () => {
  const { tab, act } = await setup({
    page: { serviceChoices: true },
    cookie: decision('!functional.!analytics.!advertising.visits', { policy: 'earlier' }),
  });
  await act();
  assert.deepEqual(await saved(tab), ['!functional', '!analytics', '!advertising']);
});

test('it is found where its interface comes a second and a half late', async () => {
  site.fault('/consentry/consentry-ui.js', { delay: 1500 });
  const { tab, act } = await setup();
  assert.equal((await act()).shown, true);
  await isRefused(tab, sites, 'preferences:save');
});

test('it is refused in the banner where the preferences cannot be loaded', async () => {
  site.fault('/consentry/consentry-preferences.js', { status: 404 });
  const { tab, act } = await setup({ types: everything });
  assert.deepEqual((await act()).clicks, ['preferences', 'reject']);
  await isRefused(tab, sites);
});

test('it leaves alone who has answered, also where they open the preferences', async () => {
  const { tab, act } = await setup({ cookie: decision('functional.!analytics.!advertising') });
  await click(tab, '[data-consentry=preferences]');
  await tab.preferences();
  assert.deepEqual(await act(), { shown: false, clicks: [] });
  assert.deepEqual(await granted(tab), ['functional']);
});
