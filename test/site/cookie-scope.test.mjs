/** One decision for several subdomains, and two cookies of one name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, gated, page, pageTests, says, store, tag, until } from './kit.mjs';

const { site, open } = await pageTests();
const on = (name) => site.url('/', `${name}.demo.localhost`);
const shared = configured({ cookie: { domain: 'demo.localhost' }, reloadOnWithdraw: 'never' }) + tag;
const html = (head = shared) => page(gated('', says('a')), head);
const ours = async (tab) =>
  (await tab.cookies()).map(({ domain, value }) => ({ domain, choices: /&c=([^&]*)/.exec(value)?.[1] }));

test('it shares one decision among the subdomains of the configured domain', async () => {
  const tab = await open(html(), { url: on('shop') });
  await tab.press('accept');
  await until(async () => (await tab.cookies()).length);
  assert.deepEqual(await ours(tab), [{ domain: '.demo.localhost', choices: 'functional.analytics.advertising' }]);
  await tab.visit(on('blog'));
  await tab.hasRun('a');
  assert.deepEqual(tab.ours().filter((name) => name === 'consentry').length, 2);
  await tab.consent('withdraw');
  await tab.visit(on('shop'));
  assert.deepEqual(await tab.lookedAt(), []);
  assert.equal((await ours(tab)).length, 1);
});

test('it keeps a decision to its host without a configured domain', async () => {
  const tab = await open(html(configured() + tag), { url: on('shop') });
  await tab.press('accept');
  await until(async () => (await tab.cookies()).length);
  assert.equal((await tab.cookies())[0].domain, 'shop.demo.localhost');
  await tab.visit(on('blog'));
  await tab.banner();
  assert.deepEqual(await tab.lookedAt(), []);
});

const now = Date.now();
const yes = 'functional.analytics.advertising';
const no = '!functional.!analytics.!advertising';
for (const [what, host, domain, expected] of [
  ['the newest, on the host', [no, now - 1000], [yes, now - 2000], no],
  ['the newest, on the domain', [yes, now - 2000], [no, now - 1000], no],
  ['the newest, though it grants', [yes, now - 1000], [no, now - 2000], yes],
  ['of two equally new the refusal', [yes, now - 1000], [no, now - 1000], no],
  [
    'of two equally new the one that refuses more',
    ['functional.!analytics.advertising', now - 1000],
    [yes, now - 1000],
    'functional.!analytics.advertising',
  ],
  ['the one that can be read', ['garbage', 0], [yes, now - 1000], yes],
]) {
  test(`it resolves two cookies of one name: ${what}`, async () => {
    const tab = await open(undefined, { url: site.url('/none', 'shop.demo.localhost') });
    for (const head of [shared, configured() + tag]) {
      site.page('/', html(head));
      const value = ([choices, time]) => (choices === 'garbage' ? 'garbage' : decision(choices, { time }));
      await store(tab.context, value(host), { domain: 'shop.demo.localhost' });
      await store(tab.context, value(domain), { domain: '.demo.localhost' });
      assert.equal((await tab.cookies()).length, 2);
      await tab.visit(on('shop'));
      assert.deepEqual(await tab.lookedAt(), expected === yes ? ['a'] : []);
      const left = head === shared ? '.demo.localhost' : 'shop.demo.localhost';
      assert.deepEqual(await ours(tab), [{ domain: left, choices: expected }]);
    }
  });
}

test('it stands by a choice where two cookies were garbage', async () => {
  const tab = await open(undefined, { url: site.url('/none', 'shop.demo.localhost') });
  site.page('/', html());
  await store(tab.context, 'old', { domain: 'shop.demo.localhost' });
  await store(tab.context, 'older', { domain: '.demo.localhost' });
  await tab.visit(on('shop'));
  await tab.press('reject');
  await until(async () => (await ours(tab)).some(({ choices }) => choices === no));
  await tab.visit(on('shop'));
  await tab.lookedAt();
  assert.deepEqual(await ours(tab), [{ domain: '.demo.localhost', choices: no }]);
  assert.equal(await tab.eval(() => document.querySelectorAll('consentry-banner').length), 0);
});
