/** Pages that stand open beside another, or are stopped; test/gating-contract/lifecycle.test.mjs has the rest. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, gated, page, pageTests, refused, says, tag, until } from './kit.mjs';

const { site, thirdParty, open } = await pageTests({ hidesTabs: true });
const body = () => gated('', says('a')) + gated(`src="${thirdParty.url('/count.js?id=b')}"`);
const html = (options) => page(body(), configured(options) + tag);
const allowed = (tab) => tab.eval(() => globalThis.consentry?.allows('analytics'));
/** For what may navigate meanwhile. */
const settled = (tab, expected) => until(async () => (await allowed(tab).catch(() => undefined)) === expected);

test('it follows another tab of the origin at once: granted, withdrawn, granted', async () => {
  const tab = await open(html({ reloadOnWithdraw: 'never' }));
  await tab.banner();
  const other = Object.assign(await tab.openTab(), { eval: tab.eval, consent: tab.consent });
  await other.visit('/');
  await other.consent('acceptAll');
  await tab.hasRun('a', 'b');
  await settled(tab, true);
  assert.equal(await tab.eval(() => document.querySelectorAll('consentry-banner').length), 0);
  await other.consent('withdraw');
  await settled(tab, false);
  await tab.consent('acceptAll');
  await settled(other, true);
  assert.deepEqual((await tab.lookedAt()).sort(), ['a', 'b']);
});

test('it follows another subdomain when it is next visible', async (t) => {
  const shared = { cookie: { domain: 'demo.localhost' }, reloadOnWithdraw: 'never' };
  const tab = await open(html(shared), { url: site.url('/', 'shop.demo.localhost') });
  await tab.banner();
  const other = Object.assign(await tab.openTab(), { eval: tab.eval, consent: tab.consent });
  await other.visit(site.url('/', 'blog.demo.localhost'));
  await other.page.bringToFront();
  if (!(await until(() => tab.eval(() => document.hidden)).catch(() => false)))
    return void t.skip('this Chromium, a headless shell, never hides a tab');
  await other.consent('acceptAll');
  assert.equal(await allowed(tab), false);
  await tab.page.bringToFront();
  await settled(tab, true);
  assert.deepEqual((await tab.hasRun('a', 'b')).sort(), ['a', 'b']);
});

test('it ends all that it does with stop(), and starts anew', async () => {
  const tab = await open(html(), { cookie: decision(refused) });
  await tab.consent('stop');
  const other = Object.assign(await tab.openTab(), { eval: tab.eval, consent: tab.consent });
  await other.visit('/');
  await other.consent('acceptAll');
  await tab.eval(() => globalThis.consentry.showPreferences());
  await tab.page.waitForNetworkIdle({ idleTime: 600 });
  assert.deepEqual(await tab.ran(), []);
  assert.equal(
    await tab.eval(
      () => document.querySelectorAll('consentry-banner, consentry-settings, consentry-preferences').length,
    ),
    0,
  );
  assert.deepEqual(tab.ours(), ['consentry']);
  await tab.eval(() =>
    document.head.append(Object.assign(document.createElement('script'), { src: '/consentry/consentry.js' })),
  );
  assert.deepEqual((await tab.hasRun('a', 'b')).sort(), ['a', 'b']);
  assert.deepEqual(tab.errors, []);
});
