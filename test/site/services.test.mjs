/** Services that a page names: loaded, listed, withdrawn. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { configured, decision, granted, page, pageTests, refused, tag, until } from './kit.mjs';
import { allLoaded, named, servicesTag, serveVendors, toldIn } from './service-pages.mjs';
import { choose, stored } from './visitor.mjs';

const { site, thirdParty, open } = await pageTests();
const links = '<button data-consentry="preferences">Cookies</button>';
const vendorHits = () => thirdParty.hits('/vendor-');

/** Ways in which a page gets its services; each before our script. */
const ways = {
  'a file': (text) => servicesTag(site, text),
  'an inline block': (text) => `<script>${text}</script>`,
};
const head = (services, way = ways['a file'], script = tag) =>
  configured({ services, records: { endpoint: '/consent' } }) + way(serveVendors(thirdParty).file(services)) + script;
const pageOf = (services = named, way, script, body = links) => page(body, head(services, way, script));

for (const [way, tagOf] of Object.entries(ways)) {
  test(`it asks nothing of a named service before consent, and loads it after, by ${way}`, async () => {
    const tab = await open(pageOf(named, tagOf));
    await tab.banner();
    assert.deepEqual(await tab.lookedAt(), []);
    assert.equal(thirdParty.hits(), 0);
    const globals = ['hj', '_hjSettings', 'gtag', 'dataLayer', 'fbq', '_fbq'];
    assert.deepEqual(await tab.eval((names) => names.filter((name) => name in globalThis), globals), []);
    await tab.press('accept');
    await allLoaded(tab);
    assert.deepEqual([tab.errors, vendorHits()], [[], 3]);
  });

  test(`it stays silent for who refused, by ${way}`, async () => {
    const tab = await open(pageOf(named, tagOf), { cookie: decision(refused) });
    assert.deepEqual(await tab.lookedAt(), []);
    assert.equal(thirdParty.hits(), 0);
    assert.equal(await tab.eval(() => document.querySelectorAll('head [data-consent]').length), 0);
  });
}

test('it tells services to stop, erases what they kept, and loads nothing of them any more', async () => {
  const notes = `<script>addEventListener('pagehide', () => sessionStorage.setItem('told', JSON.stringify(window.told)));</script>`;
  const tab = await open(pageOf(named, undefined, undefined, links + notes), { cookie: decision(granted) });
  await allLoaded(tab);
  assert.deepEqual((await tab.cookies()).map(({ name }) => name).sort(), [
    '_fbp',
    '_ga',
    '_hjSession_1234567',
    'consentry',
  ]);
  await Promise.all([tab.page.waitForNavigation(), choose(tab, 'Reject all')]);
  const calls = JSON.parse(await tab.eval(() => sessionStorage.getItem('told')));
  assert.deepEqual(
    calls.slice(5).filter(([vendor]) => vendor === 'fbq'),
    [['fbq', 'consent', 'revoke']],
  );
  assert.ok(calls.slice(5).some(([vendor, name]) => vendor === 'gtag' && name === 'consent'));
  await tab.lookedAt();
  assert.deepEqual(
    (await tab.cookies()).map(({ name }) => name),
    ['consentry'],
  );
  assert.equal(vendorHits(), 3);
});

test('it lists what is named in the preferences, with what each keeps', async () => {
  const tab = await open(pageOf());
  await tab.press('preferences');
  await tab.preferences();
  const text = await tab.eval(() => {
    const root = document.querySelector('consentry-preferences').shadowRoot;
    root.querySelectorAll('details').forEach((details) => (details.open = true));
    return new Promise((resolve) => setTimeout(() => resolve(root.textContent), 200));
  });
  for (const expected of ['Hotjar', 'Google Analytics', 'Meta', '_ga_*', '_fbp'])
    assert.ok(text.includes(expected), expected);
});

test('it records each named service by its id', async () => {
  const tab = await open(pageOf());
  await tab.press('accept');
  await until(() => site.records.length === 1);
  assert.deepEqual(Object.keys(site.records[0].body.services).sort(), ['google-analytics', 'hotjar', 'meta-pixel']);
});

test('it makes no request for a returning visitor where everything is inlined', async () => {
  const { stdout } = spawnSync(process.execPath, ['bin/consentry.mjs', 'inline'], { encoding: 'utf8' });
  const tab = await open(pageOf(named, ways['an inline block'], stdout), { cookie: decision(granted) });
  await allLoaded(tab);
  await tab.page.waitForNetworkIdle({ idleTime: 700 });
  assert.deepEqual(tab.ours(), []);
  assert.deepEqual(
    site.log().map(({ path }) => path),
    ['/'],
  );
  assert.deepEqual(tab.errors, []);
});

test('it asks for one file more where services are a file', async () => {
  const tab = await open(pageOf(), { cookie: decision(granted) });
  await allLoaded(tab);
  await tab.page.waitForNetworkIdle({ idleTime: 700 });
  assert.deepEqual(tab.ours(), ['consentry-services', 'consentry']);
});

test('it loads the page’s own services, in order, and makes their ready calls when all scripts have run', async () => {
  const own = {
    id: 'own',
    name: 'Own',
    provider: 'Us',
    category: 'functional',
    load: {
      globals: { __ran: [] },
      scripts: [
        { src: thirdParty.url('/slow.js?id=first&ms=300') },
        { src: thirdParty.url('/count.js?id=second'), attributes: { 'data-account': '7' } },
      ],
      ready: [['__ran.push', 'ready']],
    },
  };
  const tab = await open(pageOf([named[0], own]));
  await tab.banner();
  assert.equal(thirdParty.hits(), 0);
  await tab.consent('save', { functional: true });
  assert.deepEqual(await tab.hasRun('first', 'second', 'ready'), ['first', 'second', 'ready']);
  assert.equal((await tab.eval(() => globalThis.__current.second)).dataset.account, '7');
  assert.equal(vendorHits(), 0, 'hotjar is of another category');
});

test('it makes no ready call where a script fails, and loads the others all the same', async () => {
  const own = {
    id: 'own',
    name: 'Own',
    provider: 'Us',
    category: 'analytics',
    load: { scripts: [{ src: thirdParty.url('/fail.js') }], ready: [['told.push', ['own']]] },
  };
  const tab = await open(pageOf([own, ...named]), { cookie: decision(granted) });
  await allLoaded(tab);
  await tab.lookedAt();
  assert.deepEqual(
    (await toldIn(tab)).filter(([vendor]) => vendor === 'own'),
    [],
  );
});

test('it refuses one service where its category is granted', async () => {
  const tab = await open(pageOf());
  await tab.consent('save', { analytics: true, hotjar: false });
  await until(async () => (await toldIn(tab)).length === 2, { message: 'gtag to be told' });
  await tab.lookedAt();
  assert.equal(vendorHits(), 1);
  assert.deepEqual((await stored(tab)).choices.includes('!hotjar'), true);
});

test('it loads each service once with a second tag, and with a bundle of the same site', async () => {
  const tab = await open(pageOf(named, undefined, tag + servicesTag(site, serveVendors(thirdParty).file()) + tag));
  await tab.press('accept');
  await allLoaded(tab);
  await tab.lookedAt();
  assert.equal(vendorHits(), 3);
  assert.deepEqual([tab.errors, tab.console.filter(({ type }) => type === 'error')], [[], []]);
});

test('it fills in a configuration that comes by URL, and one that stands at the end of the body', async () => {
  site.page('/site.json', JSON.stringify({ policy: { version: '2026-11-01' }, services: named }));
  const file = () => servicesTag(site, serveVendors(thirdParty).file());
  const byUrl = await open(page('', file() + tag.replace('src', 'data-config="/site.json" src')));
  await byUrl.press('accept');
  await allLoaded(byUrl);
  const late = await open(page(configured({ services: named }), file() + tag));
  await late.banner();
  assert.equal(await late.eval(() => globalThis.consentry.settings.services.length), 3);
});

test('it works beside an element that took the name of our object', async () => {
  const tab = await open(page('<div id="consentry"></div>' + head(named), ''));
  await tab.press('accept');
  await allLoaded(tab);
});
