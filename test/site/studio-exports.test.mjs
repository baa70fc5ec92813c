/** What the studio exports, put on a site: services of the catalogue run from it, once they are granted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blank } from '../../demo/pages/studio/state/blank.js';
import { toConfig } from '../../demo/pages/studio/state/config.js';
import { npmText, tagText } from '../../demo/pages/studio/state/snippets.js';
import { bundled, javascript } from './bundle.mjs';
import { page, pageTests } from './kit.mjs';
import { allLoaded, named, servicesTag, serveVendors } from './service-pages.mjs';

const { site, thirdParty, open } = await pageTests();
const state = { ...blank, services: named };

test('it exports a script tag that loads the services it names', async () => {
  // What the command writes of the exported configuration, at the root of the site.
  servicesTag(site, serveVendors(thirdParty).file(toConfig(state).services));
  await loadsOnceAccepted(await open(page('', tagText(state))));
});

test('it exports code for npm that loads the services it names', async () => {
  const root = new URL('../..', import.meta.url).pathname;
  const code = await bundled(npmText(state), {
    alias: {
      consentry: `${root}dist/index.js`,
      'consentry/elements': `${root}dist/elements.js`,
      'consentry/services': `${root}dist/services`,
    },
  });
  site.page('/bundle.js', javascript(serveVendors(thirdParty).local(code)));
  await loadsOnceAccepted(await open(page('', '<script src="/bundle.js"></script>')));
});

async function loadsOnceAccepted(tab) {
  await tab.banner();
  assert.equal(thirdParty.hits(), 0);
  await tab.press('accept');
  await allLoaded(tab);
  assert.deepEqual(tab.errors, []);
}
