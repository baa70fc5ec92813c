/** Services of the catalogue in a bundle of the site's own, alone and beside a script tag. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { configured, decision, granted, page, pageTests, tag, until, version } from './kit.mjs';
import { allLoaded, named, servicesTag, serveVendors, toldIn } from './service-pages.mjs';
import { choose } from './visitor.mjs';

const { site, thirdParty, open } = await pageTests();
const root = new URL('../..', import.meta.url).pathname;
const links = '<button data-consentry="preferences">Cookies</button>';

const { outputFiles } = await build({
  stdin: {
    contents: `
      import { consentUi, createConsent, service, standardEffects } from 'consentry';
      import { mount } from 'consentry/elements';
      import { googleAnalytics } from 'consentry/services/google-analytics';
      import { hotjar } from 'consentry/services/hotjar';
      import { metaPixel } from 'consentry/services/meta-pixel';
      window.npm = createConsent({
        policy: { version: '${version}' },
        services: [
          service(hotjar, { id: '1234567' }),
          service(googleAnalytics, { id: 'G-ABC123DEF4' }),
          service(metaPixel, { id: '123456789012345' }),
        ],
        effects: [...standardEffects({ reopen: false }), consentUi({ load: async () => ({ mount }) })],
      });`,
    resolveDir: root,
  },
  bundle: true,
  format: 'iife',
  write: false,
  logLevel: 'error',
  alias: {
    consentry: `${root}dist/index.js`,
    'consentry/elements': `${root}dist/elements.js`,
    'consentry/services': `${root}dist/services`,
  },
});

/** The bundle, with the vendors' addresses on this machine. */
function npmTag() {
  const { local } = serveVendors(thirdParty);
  site.page('/bundle.js', {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
    body: local(outputFiles[0].text),
  });
  return '<script src="/bundle.js"></script>';
}

test('it loads what a bundle names once it is granted, and withdraws it', async () => {
  const tab = await open(page(links + npmTag(), ''));
  await tab.banner();
  assert.equal(thirdParty.hits(), 0);
  await tab.press('accept');
  await allLoaded(tab);
  assert.equal(await tab.eval(() => globalThis.npm.allows('hotjar')), true);
  await Promise.all([tab.page.waitForNavigation(), choose(tab, 'Reject all')]);
  await tab.lookedAt();
  assert.deepEqual(
    (await tab.cookies()).map(({ name }) => name),
    ['consentry'],
  );
  assert.deepEqual([await toldIn(tab), thirdParty.hits('/vendor-')], [[], 3]);
});

for (const order of ['the tag first', 'the bundle first']) {
  test(`it loads a service once that a bundle and a tag both name, ${order}`, async () => {
    const { file } = serveVendors(thirdParty);
    const tags = [configured({ services: named }) + servicesTag(site, file()) + tag, npmTag()];
    if (order === 'the bundle first') tags.reverse();
    const tab = await open(page(links, tags.join('')), { cookie: decision(granted) });
    await allLoaded(tab);
    await tab.lookedAt();
    await until(() => thirdParty.hits('/vendor-') === 3);
    assert.deepEqual(tab.errors, []);
  });
}
