/** The whole catalogue in one page. Names of the internet do not resolve here: nothing of it is ever really loaded. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCatalogue } from '../../bin/catalogue.mjs';
import { servicesFile } from '../../bin/services-file.mjs';
import { configuration, configured, page, pageTests, tag, until } from './kit.mjs';
import { servicesTag } from './service-pages.mjs';
import { choose } from './visitor.mjs';

const { site, open } = await pageTests();
const catalogue = readCatalogue();
const named = catalogue.map(({ id, params = {} }) => ({
  ...Object.fromEntries(Object.entries(params).map(([name, { example }]) => [name, example])),
  service: id,
}));

test('it prepares and withdraws every service of the catalogue without one error', async () => {
  const { text } = servicesFile(JSON.parse(configuration({ services: named })));
  const head = configured({ services: named }) + servicesTag(site, text) + tag;
  const tab = await open(page('<button data-consentry="preferences">Cookies</button>', head));
  await tab.banner();
  const elsewhere = () => tab.requests.filter(({ url }) => !url.startsWith(site.origin)).map(({ url }) => url);
  const early = await tab.eval(() => globalThis.consentry.settings.services.filter(({ id }) => consentry.allows(id)));
  const essential = catalogue.filter(({ category }) => category === 'essential').map(({ id }) => id);
  assert.deepEqual(early.map(({ id }) => id).sort(), essential.sort());

  await tab.press('accept');
  const wanted = catalogue.flatMap(({ load }) => load?.scripts ?? []).length;
  await until(() => tab.eval((count) => document.querySelectorAll('head [data-src]').length === count, wanted));
  const missing = await tab.eval(() => {
    const at = (path) => path.split('.').reduce((owner, name) => owner?.[name], globalThis);
    return consentry.settings.services.flatMap(({ load: { queues = [], globals = {} } = {} }) =>
      [...queues.map(({ path }) => path), ...Object.keys(globals)].filter((path) => at(path) === undefined),
    );
  });
  assert.deepEqual(missing, []);
  assert.ok(elsewhere().length > wanted / 2, 'scripts were asked for');

  await Promise.all([tab.page.waitForNavigation(), choose(tab, 'Reject all')]);
  await tab.lookedAt();
  assert.deepEqual(tab.errors, []);
});
