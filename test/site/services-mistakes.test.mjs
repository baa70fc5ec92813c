/** Services that a page names, and that nothing makes whole. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { configured, devTag, gated, page, pageTests, says, tag, until } from './kit.mjs';
import { allLoaded, named, servicesTag, serveVendors } from './service-pages.mjs';

const { site, thirdParty, open } = await pageTests();
const links = '<button data-consentry="preferences">Cookies</button>';
const vendorHits = () => thirdParty.hits('/vendor-');

for (const [what, services] of [
  ['a name that the file does not have', ['nobody', ...named]],
  ['a reference that the file does not have', [{ service: 'hotjar', id: '9', as: 'other' }, ...named]],
]) {
  // The file is written from what the catalogue has.
  const written = () => servicesTag(site, serveVendors(thirdParty).file(named));
  const configuredFor = () => configured({ services, records: { endpoint: '/consent' } });

  test(`it names ${what}, and the cure, in development`, async () => {
    const tab = await open(page(links, configuredFor() + written() + devTag));
    await until(() => tab.errors.length > 0);
    const name = services[0].as ?? services[0];
    assert.match(tab.errors[0], new RegExp(`service-not-filled at services\\[0\\].*"${name}".*npx consentry services`));
    assert.equal(tab.errors.length, 1);
    await tab.press('accept');
    await allLoaded(tab);
  });

  test(`it goes on without ${what}`, async () => {
    const tab = await open(page(links, configuredFor() + written() + tag));
    await tab.press('accept');
    await allLoaded(tab);
    await until(() => site.records.length === 1);
    assert.deepEqual(Object.keys(site.records[0].body.services).sort(), ['google-analytics', 'hotjar', 'meta-pixel']);
    assert.deepEqual(tab.errors, []);
  });
}

test('it denies what is named where the file is missing, and harms nothing else', async () => {
  const services = ['hotjar', { service: 'meta-pixel', id: '1' }];
  const head = configured({ services, records: { endpoint: '/consent' } });
  const tab = await open(page(links + gated('', says('inline')), head + tag));
  await tab.press('preferences');
  await tab.preferences();
  await tab.page.keyboard.press('Escape');
  await tab.press('accept');
  await tab.hasRun('inline');
  await until(() => site.records.length === 1);
  assert.deepEqual(site.records[0].body.services, {});
  assert.deepEqual([tab.errors, vendorHits()], [[], 0]);
});

test('it names every service for which the file is missing, in development', async () => {
  const own = { id: 'own', name: 'O', provider: 'O', category: 'analytics', load: { scripts: [{ src: '/own.js' }] } };
  const services = ['hotjar', { service: 'meta-pixel', id: '1' }, own];
  const tab = await open(page(gated('', says('inline')), configured({ services }) + devTag));
  await until(() => tab.errors.length >= 3);
  const codes = tab.errors.map((text) => /service-\S+ at \S+(?=\.)/.exec(text)?.[0]);
  assert.deepEqual(codes, [
    'service-not-filled at services[0]',
    'service-not-filled at services[1]',
    'service-not-loaded at services[2].load',
  ]);
  await tab.press('accept');
  await tab.hasRun('inline');
  assert.equal(site.hits('/own.js'), 0);
});

test('it says so itself where it stands after consentry.js', async () => {
  const file = servicesTag(site, serveVendors(thirdParty).file());
  const tab = await open(page(links, configured({ services: named }) + tag + file));
  await tab.press('accept');
  await tab.lookedAt();
  assert.match(tab.console.find(({ type }) => type === 'error').text, /must stand before consentry\.js/);
  assert.equal(vendorHits(), 0);
});

test('it tells in development that file and script are of different versions', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const file = servicesTag(site, serveVendors(thirdParty).file().replace(`version:"${version}"`, 'version:"0.0.9"'));
  const tab = await open(page(links, configured({ services: named }) + file + devTag));
  await until(() => tab.console.some(({ text }) => /is of version 0\.0\.9/.test(text)));
  await tab.press('accept');
  await allLoaded(tab);
});
