/** Pages that are frozen, restored, stopped, or open beside another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, gated, granted, page, pageTests, refused, says, store, tag, until } from './kit.mjs';

const { site, thirdParty, open } = await pageTests();
const show = `<script>addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted))</script>`;
const body = () => gated('', says('a')) + gated(`src="${thirdParty.url('/count.js?id=b')}"`);
const html = (options) => page(body(), show + configured(options) + tag);
const allowed = (tab) => tab.eval(() => globalThis.consentry?.allows('analytics'));
/** For what may navigate meanwhile. */
const settled = (tab, expected) => until(async () => (await allowed(tab).catch(() => undefined)) === expected);

async function leaveAndReturn(tab, meanwhile = async () => {}) {
  site.page('/next', '<!doctype html><title>Next</title>');
  await tab.visit('/next');
  await meanwhile();
  await tab.page.goBack();
}

for (const [what, cookie] of [
  ['undecided, with the banner open', undefined],
  ['granted, with scripts released', decision(granted)],
  ['refused', decision(refused)],
]) {
  test(`it does not keep a page out of the back/forward cache: ${what}`, async () => {
    const tab = await open(html(), { cookie });
    if (cookie) await tab.lookedAt();
    else await tab.banner();
    await tab.eval(() => (globalThis.same = true));
    await leaveAndReturn(tab);
    assert.deepEqual(await tab.eval(() => [globalThis.persisted, globalThis.same]), [true, true]);
    if (!cookie) await tab.press('accept');
    if (cookie !== decision(refused)) assert.equal(typeof (await allowed(tab)), 'boolean');
  });
}

test('it re-reads the decision in a restored page: withdrawn meanwhile, it reloads and stays shut', async () => {
  const tab = await open(html(), { cookie: decision(granted) });
  await tab.hasRun('a', 'b');
  await tab.eval(() => (globalThis.same = true));
  await leaveAndReturn(tab, () => store(tab.context, decision(refused, { time: Date.now() })));
  await until(() => tab.eval(() => globalThis.same === undefined).catch(() => false));
  await settled(tab, false);
  assert.deepEqual(await tab.lookedAt(), []);
  assert.equal(site.records.length, 0, 'it was recorded where it was made');
});

test('it re-reads the decision in a restored page: granted meanwhile, it opens and asks no more', async () => {
  const tab = await open(html());
  await tab.banner();
  await leaveAndReturn(tab, () => store(tab.context, decision(granted)));
  assert.equal(await tab.eval(() => globalThis.persisted), true);
  assert.deepEqual((await tab.hasRun('a', 'b')).sort(), ['a', 'b']);
  assert.equal(await tab.eval(() => document.querySelectorAll('consentry-banner').length), 0);
});

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
