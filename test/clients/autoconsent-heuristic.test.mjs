/** DuckDuckGo's autoconsent without a rule of ours: it reads the page, looks for a button that refuses, and presses it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTests } from '../site/kit.mjs';
import { knownRules, withAutoconsent } from './autoconsent.mjs';
import { isRefused, layouts, visited } from './pages.mjs';

const { site, thirdParty, sites, open } = await pageTests();

/** Opens a page with the heuristic at work. */
async function setup({ rules, ...options } = {}) {
  const tab = await open('<!doctype html>');
  const client = await withAutoconsent(tab, { heuristicMode: 'reject', rules });
  site.page('/', visited(thirdParty, options));
  await tab.visit('/');
  return { tab, client };
}

for (const layout of layouts) {
  test(`it is refused by a heuristic that knows nothing of it, laid out as ${layout}`, async () => {
    const { tab, client } = await setup({ layout });
    const { cmp, result } = await client.heard('optOutResult');
    assert.deepEqual([cmp, result], ['HEURISTIC-REJECT', true]);
    await isRefused(tab, sites);
    assert.equal(client.count('popupFound'), 1);
    assert.equal(await client.selfTest(), true);
  });
}

test('it is taken for no other by the rules that autoconsent brings along', async () => {
  const { tab, client } = await setup({ rules: knownRules });
  assert.ok(knownRules.length > 100);
  assert.equal((await client.heard('autoconsentDone')).cmp, 'HEURISTIC-REJECT');
  assert.deepEqual(
    client.said.filter(({ type }) => type === 'cmpDetected').map(({ cmp }) => cmp),
    ['HEURISTIC-REJECT'],
  );
  await isRefused(tab, sites);
});
