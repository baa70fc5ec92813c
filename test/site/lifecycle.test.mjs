/** Pages that are prepared, frozen, restored, stopped, or open beside another. */
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

/** puppeteer 24 can lose hold of a page in the moment in which a prepared one takes its place. */
const unlessLost = (run) => async (t) => {
  try {
    await run(t);
  } catch (error) {
    if (!/detached/i.test(error.message)) throw error;
    t.skip('the driver lost the page as it was activated');
  }
};

test(
  'it does nothing in a prerendered page until it is looked at',
  unlessLost(async (t) => {
    const rules = { prerender: [{ urls: ['/prepared'], eagerness: 'immediate' }] };
    site.page('/prepared', html({ records: { endpoint: '/consent' } }));
    const tab = await open(`<!doctype html><title>Start</title><a id="go" href="/prepared">Go</a>
    <script type="speculationrules">${JSON.stringify(rules)}</script>`);
    const prepared = until(
      () => site.log('/prepared').some(({ headers }) => /prerender/.test(headers['sec-purpose'])),
      {
        timeout: 3000,
      },
    );
    if (!(await prepared.catch(() => false))) return void t.skip('this Chromium does not prerender');
    await until(() => site.hits('/consentry/consentry.js')).catch(() => 0);
    if (site.hits('/consentry/consentry.js') === 0)
      return void t.skip('this Chromium, a headless shell, prepares a page without running it');
    assert.equal(site.hits('/consentry/consentry.js'), 1);
    await store(tab.context, decision(granted));
    // The page that prepares it goes on: time enough for a page that did not wait.
    await tab.eval(() => new Promise((resolve) => setTimeout(resolve, 700)));
    assert.equal(site.hits('/consentry/consentry-ui'), 0);
    assert.equal(thirdParty.hits(), 0);
    await Promise.all([tab.page.waitForNavigation({ timeout: 5000 }).catch(() => undefined), tab.page.click('#go')]);
    await tab.hasRun('a', 'b');
    const [entry] = await tab.eval(() =>
      performance.getEntriesByType('navigation').map(({ activationStart }) => activationStart),
    );
    assert.ok(entry > 0, 'it was the prepared page');
    assert.equal(site.hits('/consentry/consentry-ui'), 0, 'what was decided meanwhile is seen');
  }),
);

test(
  'it asks in a prerendered page once that is looked at',
  unlessLost(async (t) => {
    const rules = { prerender: [{ urls: ['/prepared'], eagerness: 'immediate' }] };
    site.page('/prepared', html());
    const tab = await open(`<!doctype html><title>Start</title><a id="go" href="/prepared">Go</a>
    <script type="speculationrules">${JSON.stringify(rules)}</script>`);
    const prepared = until(() => site.hits('/consentry/consentry.js') === 1, { timeout: 3000 });
    if (!(await prepared.catch(() => false))) return void t.skip('this Chromium does not prerender');
    await Promise.all([tab.page.waitForNavigation({ timeout: 5000 }).catch(() => undefined), tab.page.click('#go')]);
    await tab.press('accept');
    await tab.hasRun('a', 'b');
  }),
);

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
