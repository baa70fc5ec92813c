/** Pages whose body Turbo swaps, and brings back from its cache with what was released in it. */
import assert from 'node:assert/strict';
import { engineTests, listener } from '../engines/engine-tests.mjs';
import { bundled, javascript } from '../site/bundle.mjs';
import { until } from '../site/harness.mjs';
import { configured, decision, gated, granted, page, says, tag } from '../site/kit.mjs';

const { everywhere, site, thirdParty } = await engineTests();
const cookie = decision(granted);
const turbo = await bundled("import '@hotwired/turbo'");
const count = (id) => thirdParty.url(`/count.js?id=${id}`);
const frame = `<iframe data-consent="analytics" data-src="${thirdParty.url('/frame')}" title="Theirs"></iframe>`;
const loads = `<script>window.loads = 0; document.addEventListener('turbo:load', () => window.loads++)</script>`;
const ordinary = '<script>window.ordinary = (window.ordinary ?? 0) + 1</script>';
const all =
  gated(`src="${count('once')}"`) +
  gated(`id="vendor" data-consent-repeat data-key="k" src="${count('repeat')}"`) +
  gated('', says('inline'));

/** Two pages of one site, and a tab that has opened the first of them. */
async function setup(open, { body = all, options = {}, cookie: value } = {}) {
  site.page('/turbo.js', javascript(turbo));
  const html = (path) => {
    const links = `<a id="to-a" href="/">A</a> <a id="to-b" href="/b">B</a><h1>${path}</h1>`;
    // Without it a page that is cached is shown before it comes anew: its scripts, all of them, run for both.
    const once = '<meta name="turbo-cache-control" content="no-preview">';
    return page(
      links + body,
      `${listener()}${once}${configured(options)}${tag}${loads}<script src="/turbo.js"></script>`,
    );
  };
  site.page('/b', html('/b'));
  const tab = await open(html('/'), { cookie: value });
  await tab.until(() => globalThis.loads === 1);
  /** Does something that Turbo makes a visit of. */
  const visit = async (path, action) => {
    const before = await tab.evaluate(() => globalThis.loads);
    await action();
    await tab.until((n, h1) => globalThis.loads > n && document.querySelector('h1').textContent === h1, {
      args: [before, path],
      message: `a visit to ${path}`,
    });
    await tab.lookedAt();
  };
  return {
    tab,
    follow: (path) => visit(path, () => tab.click(path === '/' ? '#to-a' : '#to-b')),
    back: (path) => visit(path, () => tab.evaluate(() => void setTimeout(() => history.back()))),
  };
}

/** How often each has run. */
const runs = async (tab) => {
  const ran = await tab.ran();
  return Object.fromEntries(['once', 'repeat', 'inline'].map((id) => [id, ran.filter((one) => one === id).length]));
};

everywhere('it keeps the banner over a body that Turbo swaps, and opens what the new body brings', async ({ open }) => {
  const { tab, follow } = await setup(open, { body: all + frame });
  await tab.until(() => document.querySelector('consentry-banner')?.matches(':popover-open'));
  await follow('/b');
  // Not all hits: a browser that was closed may still ask for a favicon.
  assert.deepEqual([thirdParty.hits('/count.js'), thirdParty.hits('/frame')], [0, 0]);
  await tab.answer('accept');
  await tab.hasRun('once', 'repeat', 'inline');
  await until(() => thirdParty.hits('/frame') === 1);
  assert.deepEqual((await tab.heard()).errors, []);
});

everywhere(
  'it runs a URL once over all pages that Turbo shows, and again with data-consent-repeat',
  async ({ open }) => {
    const { tab, follow } = await setup(open, { cookie });
    await tab.hasRun('once', 'repeat', 'inline');
    await follow('/b');
    await tab.until(() => globalThis.__ran.filter((id) => id === 'repeat').length === 2);
    assert.deepEqual(await runs(tab), { once: 1, repeat: 2, inline: 2 });
  },
);

everywhere('it runs nothing twice that Turbo brings back from its cache', async ({ open }) => {
  const { tab, follow, back } = await setup(open, { body: ordinary + all, cookie });
  const settled = async () => {
    const timesOf = (id) => globalThis.__ran?.filter((one) => one === id).length === globalThis.ordinary;
    for (const id of ['repeat', 'inline']) await tab.until(timesOf, { args: [id] });
    await tab.lookedAt();
  };
  await settled();
  for (const [go, path] of [
    [follow, '/b'],
    [back, '/'],
    [follow, '/b'],
    [back, '/'],
  ]) {
    await go(path);
    await settled();
  }
  assert.deepEqual(await runs(tab), { once: 1, repeat: 5, inline: 5 });
});

everywhere('it runs and opens nothing of what Turbo brings back after a withdrawal', async ({ open }) => {
  // The code of a withdrawal comes when there is one, and then tells the service.
  const service = { id: 's', name: 'S', provider: 'S', category: 'analytics', stop: [['stopped']] };
  const options = { reloadOnWithdraw: 'never', services: [service] };
  const { tab, follow, back } = await setup(open, { body: all + frame, options, cookie });
  await tab.hasRun('once', 'repeat', 'inline');
  await until(() => thirdParty.hits('/frame') === 1);
  await follow('/b');
  await until(() => thirdParty.hits('/frame') === 2);
  await tab.evaluate(() => void (globalThis.stopped = () => (globalThis.told = true)));
  await tab.consent('withdraw');
  await tab.until(() => globalThis.told);
  await tab.evaluate(() => (globalThis.__ran = []));
  await back('/');
  assert.deepEqual(await tab.ran(), []);
  // Time enough for a frame that would load.
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  assert.equal(thirdParty.hits('/frame'), 2);
  assert.equal(await tab.evaluate(() => document.querySelector('iframe').hasAttribute('src')), false);
});
