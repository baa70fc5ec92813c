/**
 * Five real trackers and 200 scripts more on one page, in every engine: nothing before consent, nothing left after
 * withdrawal.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { engines } from '../engines/engines.mjs';
import { pageTools } from '../engines/page-tools.mjs';
import { startDemo } from '../site/demo-site.mjs';
import { until } from '../site/harness.mjs';
import { startSites } from '../site/sites.mjs';

const demo = await startDemo();
const sites = await startSites();
const { thirdParty } = sites;
const all = await engines();
const count = 200;
const callToAction = '[data-cta="tier-guide"]';
const opener = 'footer [data-consentry="preferences"]';

const scripts = Array.from({ length: count }, (_, index) => {
  const src = thirdParty.url(`/count.js?id=s${index}`);
  return `<script type="text/plain" data-consent="advertising" async data-src="${src}"></script>`;
}).join('');

after(async () => {
  await Promise.all(all.map((engine) => engine.close()));
  await Promise.all([demo.close(), sites.close()]);
});

/** All that was asked of the two third parties. */
const asked = () => demo.hits() + thirdParty.hits();

/** Waits until nothing more is asked, for longer than trackers keep what they have seen. */
async function quiet() {
  for (let before = -1; before !== asked(); await sleep(600)) before = asked();
}

/** What the visitor's browser keeps of this site, as any script can see it, and HttpOnly cookies too. */
async function kept(tab) {
  const storage = await tab.evaluate(async () => ({
    keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await globalThis.caches.keys(),
  }));
  return { cookies: (await tab.cookies()).map(({ name }) => name), ...storage };
}

const nothing = { cookies: [], keys: [], databases: [], caches: [] };

async function open(engine) {
  demo.reset();
  sites.reset();
  demo.addToHead(scripts);
  const plain = await engine.newTab(demo);
  const tab = Object.assign(plain, pageTools(plain));
  await tab.visit('/site/');
  return tab;
}

for (const engine of all) {
  const skip = engine.missing && `there is no ${engine.name} here`;
  describe(`five real trackers and ${count} scripts`, { skip }, () => {
    let tab;
    const ranCount = () => tab.evaluate(() => new Set(globalThis.__ran ?? []).size);

    test(`it asks nothing of a third party and stores nothing before consent [${engine.name}]`, async () => {
      tab = await open(engine);
      await tab.until(() => document.querySelector('consentry-banner')?.matches(':popover-open'));
      await tab.click(callToAction);
      await quiet();
      assert.deepEqual([asked(), await kept(tab)], [0, nothing]);
    });

    test(`it lets all of them run after Accept all, each once [${engine.name}]`, async () => {
      await tab.answer('accept');
      await until(async () => (await ranCount()) === count, { timeout: 30_000, message: 'all scripts to have run' });
      const reported = () => Object.values(demo.reports()).every((reports) => reports > 0);
      await until(reported, { timeout: 20_000, message: `all report: ${JSON.stringify(demo.reports())}` });
      assert.equal(thirdParty.hits('/count.js'), count);
      const names = (await kept(tab)).cookies.join();
      // Snowplow's are Secure, which WebKit does not keep on plain http.
      const expected = ['ph_', 'mp_', 'AMP_', '_clck', ...(engine.name === 'webkit' ? [] : ['_sp_id'])];
      for (const name of expected) assert.ok(names.includes(name), `${name}: ${names}`);
    });

    test(`it leaves nothing after a withdrawal, and on the next load [${engine.name}]`, async () => {
      await tab.click(opener);
      await tab.reloaded(() => tab.choose('Reject all'));
      await quiet();
      const before = asked();
      assert.deepEqual(await kept(tab), { ...nothing, cookies: ['consentry'] });
      await tab.visit('/site/');
      await tab.click(callToAction);
      await quiet();
      assert.deepEqual(await kept(tab), { ...nothing, cookies: ['consentry'] });
      assert.equal(asked(), before);
      await engine.closeTabs();
    });
  });
}
