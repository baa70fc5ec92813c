/** The receipt in a browser, as a visitor reads it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { noticesOf } from 'consentry/server';
import { cookieOf, post, recordOf, refusalOf, setup } from '../server/receiver-kit.mjs';
import { pageTests } from './kit.mjs';

const { site, open } = await pageTests();
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const services = [
  {
    id: 'hotjar',
    name: 'Hotjar',
    provider: 'Contentsquare',
    category: 'analytics',
    purpose: 'Shows where visitors click.',
    privacy: 'https://www.hotjar.com/legal/',
    stored: [{ name: '_hj*', retention: 'P13M' }],
  },
];
const notices = await noticesOf({ policy: { version: '1', url: '/privacy' }, services });
const [banner, preferences] = notices.map(({ hash }) => ({ url: '/privacy', version: '1', text_hash: hash }));

/** A visitor with records of every kind, who opens the page. `over`: of the answer, such as another language. */
async function opened({ language, texts } = {}) {
  const kit = setup({ notices });
  const id = randomUUID();
  const states = { purposes: { essential: true, analytics: false }, purpose_states: { analytics: 'ConsentWithdrawn' } };
  const records = [
    recordOf({ consent_id: id, privacy_notice: banner }),
    recordOf({ consent_id: id, privacy_notice: { url: null, version: '1', text_hash: 'e'.repeat(64) } }),
    refusalOf({ consent_id: id, ...states, event_state: 'ConsentWithdrawn', privacy_notice: preferences }),
    refusalOf({ consent_id: id, privacy_notice: { url: null, version: '1', text_hash: null } }),
  ];
  for (const record of records) assert.equal((await kit.receive(post(record))).status, 201);
  site.page('/consent/receipt', async ({ headers, url }) => {
    const { cookie, accept } = headers;
    const request = new Request(new URL(url.pathname + url.search, 'http://localhost'), {
      headers: { cookie, accept },
    });
    const response = language ? await kit.rights.receiptPage(id, { language, texts }) : await kit.receive(request);
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  });
  const cookie = cookieOf({ id }).slice('consentry='.length);
  const tab = await open(undefined, { cookie, url: '/consent/receipt' });
  return { tab, kit, records };
}

/** What axe has against the page as it is shown. */
async function violations({ page }) {
  // Put in by the driver: the page's own policy lets no script run.
  await page.evaluate(axe);
  const { violations: found, passes } = await page.evaluate(() => globalThis.axe.run());
  assert.ok(passes.length > 10);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
}

const style = (tab, selector, name) =>
  tab.eval((one, key) => getComputedStyle(document.querySelector(one))[key], selector, name);

test('it is accessible, light and dark, and nothing of it is blocked by its own policy', async () => {
  const { tab } = await opened();
  assert.deepEqual(await violations(tab), []);
  const light = await style(tab, ':root', 'backgroundColor');
  assert.equal(await style(tab, 'article', 'borderTopStyle'), 'solid', 'its styles are allowed');
  await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  assert.notEqual(await style(tab, ':root', 'backgroundColor'), light);
  assert.deepEqual(await violations(tab), []);
  assert.deepEqual([tab.errors, tab.console.filter(({ type }) => type === 'error')], [[], []]);
});

test('it runs no script, whatever is put into it', async () => {
  const { tab } = await opened();
  const ran = await tab.eval(
    () =>
      new Promise((resolve) => {
        const script = Object.assign(document.createElement('script'), { textContent: 'window.ran = true' });
        document.body.append(script);
        setTimeout(() => resolve(globalThis.ran), 50);
      }),
  );
  assert.equal(ran, undefined);
});

test('it shows four records beside what was shown, and says where that is not known', async () => {
  const { tab } = await opened();
  const articles = await tab.eval(() => [...document.querySelectorAll('article')].map((one) => one.innerText));
  assert.equal(articles.length, 4);
  assert.match(
    articles[0],
    /You allowed something[^]*Analytics: newly allowed[^]*Hotjar: allowed[^]*Your privacy choices/,
  );
  assert.match(articles[1], /not a text that this site has announced/);
  assert.match(articles[2], /took back[^]*Privacy preferences[^]*Contentsquare[^]*_hj\* \(13 months\)[^]*Save choices/);
  assert.match(articles[3], /You refused[^]*not known what was shown/);
});

test('it fits a small screen, and runs from right to left', async () => {
  const { tab } = await opened({ language: 'ar', texts: { title: 'إيصال الموافقة' } });
  await tab.page.setViewport({ width: 320, height: 600 });
  const { scrollWidth, direction, border } = await tab.eval(() => {
    const quote = getComputedStyle(document.querySelector('blockquote'));
    return {
      scrollWidth: document.documentElement.scrollWidth,
      direction: getComputedStyle(document.body).direction,
      border: [quote.borderLeftWidth, quote.borderRightWidth],
    };
  });
  assert.deepEqual([scrollWidth, direction], [320, 'rtl']);
  // What was shown is English, and runs its own way.
  assert.deepEqual(border, ['4px', '0px']);
  assert.deepEqual(await violations(tab), []);
});

test('it is printed whole, without what is for the screen', async () => {
  const { tab } = await opened();
  await tab.page.emulateMediaType('print');
  assert.equal(await style(tab, '.screen', 'display'), 'none');
  assert.equal(await style(tab, 'article', 'breakInside'), 'avoid-page');
  assert.ok((await tab.page.pdf()).length > 1000);
});

test('it is saved as JSON by its link', async () => {
  const { tab, records } = await opened();
  const saved = await tab.eval(async () => {
    const { href } = document.querySelector('a[download]');
    return href;
  });
  const answer = await fetch(saved, { headers: { cookie: `consentry=${(await tab.cookies())[0].value}` } });
  assert.deepEqual(
    (await answer.json()).records.map(({ record }) => record),
    records,
  );
});
