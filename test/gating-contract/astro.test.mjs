/** Pages whose head and body are swapped as Astro's ClientRouter does it: see client-router.mjs. */
import assert from 'node:assert/strict';
import { engineTests, listener } from '../engines/engine-tests.mjs';
import { javascript } from '../site/bundle.mjs';
import { configured, decision, gated, granted, page, says, tag } from '../site/kit.mjs';
import { clientRouter } from './client-router.mjs';

const { everywhere, site, thirdParty } = await engineTests();
const cookie = decision(granted);
const count = (id) => thirdParty.url(`/count.js?id=${id}`);
const loads = `<script>document.addEventListener('astro:page-load', () => (window.loads = (window.loads ?? 0) + 1))</script>`;
const all =
  gated(`src="${count('once')}"`) + gated(`data-consent-repeat src="${count('repeat')}"`) + gated('', says('inline'));
/** What only the second page has. */
const fresh =
  gated(`src="${count('fresh')}"`) +
  gated('', says('fresh inline')) +
  gated('data-type="module"', says('fresh module'));
const persisting = (content) => `<aside data-astro-transition-persist="side">${content}</aside>`;

/** Two pages of one site, and a tab that has opened the first of them. */
async function setup(open, { bodies = [all, all + fresh], options = {}, cookie: value } = {}) {
  site.page('/router.js', javascript(`(${clientRouter})()`));
  const html = (path, body) => {
    const enabled = '<meta name="astro-view-transitions-enabled" content="true">';
    // A module, as Astro's is: it comes when the page has been parsed.
    const router = '<script type="module" src="/router.js"></script>';
    return page(`<h1>${path}</h1>${body}`, `${listener()}${enabled}${configured(options)}${tag}${loads}${router}`);
  };
  site.page('/b', html('/b', bodies[1]));
  const tab = await open(html('/', bodies[0]), { cookie: value });
  await tab.until(() => typeof globalThis.navigate === 'function');
  const go = async (path) => {
    const before = await tab.evaluate(() => globalThis.loads ?? 0);
    await tab.evaluate((to) => void globalThis.navigate(to), path);
    await tab.until((n, h1) => globalThis.loads > n && document.querySelector('h1').textContent === h1, {
      args: [before, path],
      message: `a visit to ${path}`,
    });
    await tab.lookedAt();
  };
  return { tab, go };
}

/** How often each has run. */
const runs = async (tab, ...ids) => {
  const ran = await tab.ran();
  return Object.fromEntries(ids.map((id) => [id, ran.filter((one) => one === id).length]));
};

everywhere('it keeps the banner over a page that Astro swaps, and opens what the new page brings', async ({ open }) => {
  const { tab, go } = await setup(open);
  await tab.until(() => document.querySelector('consentry-banner')?.matches(':popover-open'));
  await go('/b');
  assert.equal(thirdParty.hits(), 0);
  await tab.answer('accept');
  await tab.hasRun('once', 'repeat', 'inline', 'fresh', 'fresh inline', 'fresh module');
  assert.deepEqual((await tab.heard()).errors, []);
});

everywhere(
  'it runs a URL once over all pages that Astro shows, and again with data-consent-repeat',
  async ({ open }) => {
    const { tab, go } = await setup(open, { cookie });
    await tab.hasRun('once', 'repeat', 'inline');
    await go('/b');
    await tab.hasRun('fresh', 'fresh inline', 'fresh module');
    await tab.lookedAt();
    const ids = ['once', 'repeat', 'inline', 'fresh', 'fresh inline', 'fresh module'];
    assert.deepEqual(await runs(tab, ...ids), {
      once: 1,
      repeat: 2,
      inline: 2,
      fresh: 1,
      'fresh inline': 1,
      'fresh module': 1,
    });
  },
);

everywhere('it runs nothing again that persists while Astro swaps the page around it', async ({ open }) => {
  const options = { reloadOnWithdraw: 'never' };
  const bodies = [all + persisting(''), all + persisting('')];
  const { tab, go } = await setup(open, { bodies, options, cookie });
  await tab.evaluate((html) => document.querySelector('aside').insertAdjacentHTML('beforeend', html), fresh);
  await tab.hasRun('once', 'repeat', 'inline', 'fresh', 'fresh inline', 'fresh module');
  for (const path of ['/b', '/']) await go(path);
  const ids = ['once', 'fresh', 'fresh inline', 'fresh module'];
  assert.deepEqual(await runs(tab, ...ids), { once: 1, fresh: 1, 'fresh inline': 1, 'fresh module': 1 });

  await tab.consent('withdraw');
  await tab.evaluate(() => (globalThis.__ran = []));
  await go('/b');
  assert.deepEqual(await tab.ran(), []);
});
