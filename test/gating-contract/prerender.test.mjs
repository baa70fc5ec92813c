/** A page that is prepared before anyone looks at it. */
import assert from 'node:assert/strict';
import { engineTests } from '../engines/engine-tests.mjs';
import { until } from '../site/harness.mjs';
import { configured, decision, gated, granted, page, tag } from '../site/kit.mjs';

const { everywhere, site, thirdParty } = await engineTests();
const never = 'it prerenders no page';
const onlyChromium = { na: { firefox: never, webkit: never } };
const rules = JSON.stringify({ prerender: [{ urls: ['/prepared'], eagerness: 'immediate' }] });
const start = `<!doctype html><title>Start</title><a id="go" href="/prepared">Go</a>
  <script type="speculationrules">${rules}</script>`;
const frame = `<iframe data-consent="analytics" data-src="${thirdParty.url('/frame')}" title="Theirs"></iframe>`;
/** The page tells by itself how it fares: drivers lose hold of one that takes the place of another. */
const report = `const report = (what) => fetch('/report?' + what + '&since=' +
  Math.round(performance.getEntriesByType('navigation')[0].activationStart));`;
const prepared = () =>
  page(
    gated('', "report('inline')") + gated(`src="${thirdParty.url('/count.js?id=external')}"`) + frame,
    `<script>${report} document.addEventListener('consentry-show', () => report('asked'));</script>` +
      configured() +
      tag,
  );
const reports = () => site.log('/report').map(({ path }) => path);

/** Opens a page that has another one prepared; `null` where this browser does not run what it prepares. */
async function setup({ open, t }) {
  site.page('/prepared', prepared());
  const tab = await open(start);
  const runs = until(() => site.hits('/consentry/consentry.js') > 0, { timeout: 8000 });
  if (await runs.catch(() => false)) return tab;
  t.skip('n/a: this Chromium, a headless shell, prepares a page without running it');
  return null;
}

/** The page that prepares another one goes on: time enough for one that did not wait. */
const waited = (tab) => tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
/** Of what the prepared page would ask of them: a request of the test before may still come late. */
const theirs = () => thirdParty.hits('/count.js') + thirdParty.hits('/frame');
const nothing = () => {
  assert.deepEqual([reports(), site.hits('/consentry/consentry-ui'), theirs()], [[], 0, 0]);
};

everywhere('it releases nothing in a prerendered page until that is looked at', onlyChromium, async (here) => {
  const tab = await setup(here);
  if (!tab) return;
  // Granted elsewhere meanwhile.
  await tab.setCookie('consentry', decision(granted));
  await waited(tab);
  nothing();
  await tab.click('#go');
  await until(() => reports().length > 0 && thirdParty.hits('/sink/external') > 0 && thirdParty.hits('/frame') > 0);
  assert.match(reports().join(), /^.report.inline&since=[1-9]\d*$/, 'it was the prepared page, and asked no more');
});

everywhere('it asks in a prerendered page once that is looked at', onlyChromium, async (here) => {
  const tab = await setup(here);
  if (!tab) return;
  await waited(tab);
  nothing();
  await tab.click('#go');
  await until(() => reports().length > 0 && site.hits('/consentry/consentry-ui.js') > 0);
  assert.match(reports().join(), /^.report.asked&since=[1-9]\d*$/);
  assert.equal(theirs(), 0);
});
