/** The demo's three scenario pages, each of which is configuration only. */
import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { startDemo } from './demo-site.mjs';
import { launch, until } from './harness.mjs';
import { answer, click, followedUp, granted, reopenControl, withdraw } from './visitor.mjs';

const demo = await startDemo();
const chromium = await launch({ site: demo, hidesTabs: true });
const nothing = { local: [], session: [], databases: [], caches: [] };
const callToAction = '[data-cta="scenario-hero"]';
const opener = 'footer [data-consentry="preferences"]';

afterEach(async () => {
  await chromium.closePages();
  demo.reset();
});
after(async () => {
  await chromium.close();
  await demo.close();
});

/** Of our side's cookies: no script can reach those of the third party's own host, where a browser still keeps them. */
const names = async (tab) =>
  (await tab.cookies()).filter(({ domain }) => domain !== '127.0.0.1').map(({ name }) => name);

/** Everything that the page keeps in this browser, each kind as one text. */
async function kept(tab) {
  const { local, session, databases } = await tab.storage();
  return {
    cookies: (await names(tab)).join(),
    local: local.join(),
    session: session.join(),
    databases: databases.join(),
  };
}

async function cleanPage(tab, ours) {
  const before = demo.hits();
  await click(tab, callToAction);
  await demo.quiet();
  assert.deepEqual([await names(tab), await tab.storage()], [[ours], nothing]);
  assert.equal(demo.hits(), before);
}

/** What each page stores once everything is granted. */
const scenarios = [
  {
    url: demo.url('/scenario/1/'),
    ours: 'consentry',
    stores: { cookies: ['_ga', '_hjSession_', 'hubspotutk'], session: ['hjViewportId'] },
  },
  {
    url: demo.url('/scenario/2/', 'www.demo.localhost'),
    ours: 'consentry',
    stores: { cookies: ['ph_', '_sp_id'], local: ['reading-place', 'ph_', 'snowplowOutQueue'] },
  },
  {
    url: demo.url('/scenario/3/'),
    ours: 'kq_consent',
    stores: { cookies: ['kq_paper', 'AMP_', '_clck'], local: ['kq-visits'], databases: ['AMP_diagnostics_'] },
  },
];

for (const { url, ours, stores } of scenarios) {
  const name = new URL(url).pathname;

  test(`it stores nothing before consent, lets all run after it, and cleans up when it is withdrawn, on ${name}`, async () => {
    const tab = await chromium.newPage();
    await tab.visit(url);
    await click(tab, callToAction);
    await followedUp(tab);
    assert.equal(demo.hits(), 0);
    assert.deepEqual([await tab.cookies(), await tab.storage()], [[], nothing]);

    await answer(tab, 'accept');
    await until(async () => {
      const found = await kept(tab);
      return Object.entries(stores).every(([kind, wanted]) => wanted.every((item) => found[kind].includes(item)));
    });
    await demo.quiet();
    assert.ok(demo.hits() > 0);
    await withdraw(tab, reopenControl);
    await demo.quiet();
    await cleanPage(tab, ours);
    await tab.visit(url);
    await cleanPage(tab, ours);
    assert.deepEqual(tab.errors, []);
  });
}

test('it shares one decision between subdomains, and cleans each of them', async () => {
  const www = await chromium.newPage();
  await www.visit(demo.url('/scenario/2/', 'www.demo.localhost'));
  await answer(www, 'accept');
  await until(async () => (await kept(www)).local.includes('ph_'));

  const shop = await www.openTab();
  await shop.visit(demo.url('/scenario/2/', 'shop.demo.localhost'));
  await until(async () => (await kept(shop)).local.includes('ph_'));
  assert.equal(await shop.page.$('consentry-banner'), null);
  assert.equal((await granted(shop)).length, 2);

  await demo.quiet();
  await withdraw(shop, opener);
  await demo.quiet();
  await cleanPage(shop, 'consentry');

  // The other subdomain hears of it when it is looked at again.
  const hidden = await www.page.evaluate(() => globalThis.document.hidden);
  // A headless shell never hides a tab, and so never shows it again.
  const look = () => (hidden ? www.page.bringToFront() : www.page.reload());
  await Promise.all([www.page.waitForNavigation(), look()]);
  await demo.quiet();
  await cleanPage(www, 'consentry');
  assert.deepEqual(await granted(www), []);
  assert.equal((await demo.records()).at(-1).source.origin, new URL(shop.page.url()).origin);
  assert.deepEqual([www.errors, shop.errors], [[], []]);
});
