/** The demo's ledger, and its page that a header shuts. */
import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { startDemo } from './demo-site.mjs';
import { launch, until } from './harness.mjs';
import { answer, granted } from './visitor.mjs';

const demo = await startDemo();
const chromium = await launch({ site: demo });

afterEach(async () => {
  await chromium.closePages();
  demo.reset();
});
after(async () => {
  await chromium.close();
  await demo.close();
});

/** The ledger, with the visitor's page that stands in it. */
async function openLedger() {
  const tab = await chromium.newPage();
  await tab.visit('/ledger/');
  const visitor = () => tab.page.frames().find((frame) => frame.url().endsWith('/site/'));
  const text = (selector) => tab.page.evaluate((place) => document.querySelector(place)?.textContent ?? '', selector);
  const press = async (slot) => {
    const button = await visitor().waitForSelector(`consentry-banner button[slot=${slot}]`);
    await button.click();
  };
  const breakBy = async (fault) => {
    await tab.page.evaluate((value) => document.querySelector(`[value=${value}]`).click(), fault);
    await until(
      async () => (await fetch(demo.url('/ledger/fault')).then((response) => response.json())).fault === fault,
    );
  };
  const waiting = async (count) =>
    until(async () => (await text('#outbox b')).trim() === String(count), {
      message: `${count} to wait in the outbox`,
    });
  await tab.page.waitForSelector('#entries[data-ready]');
  const entries = () =>
    tab.page.evaluate(() => [...document.querySelectorAll('#entries strong')].map((item) => item.textContent));
  return { tab, visitor, text, press, breakBy, waiting, entries };
}

test('it shows a record as it arrives, beside the notice that was announced and shown', async () => {
  const { tab, text, press, entries } = await openLedger();
  const before = (await entries()).length;
  await press('accept');
  await until(async () => (await entries()).length === before + 1);
  assert.equal((await entries())[0], 'Given');
  await until(async () => (await text('.shown .title')) === 'Your privacy choices');
  assert.match(await text('.shown .verdict'), /^Announced at release/);
  assert.match(await text('.said'), /A person, by “Accept all” in the banner/);
  assert.deepEqual(tab.errors, []);
});

test('it lets one watch the outbox deliver what a broken endpoint did not take', async () => {
  const { tab, visitor, press, breakBy, waiting, entries } = await openLedger();
  const before = await entries();
  await breakBy('cut');
  await press('accept');
  await waiting(1);
  await visitor().evaluate(() => globalThis.consentry.save({ analytics: false }));
  await waiting(2);
  assert.deepEqual(await entries(), before);
  await breakBy('none');
  await tab.page.evaluate(() => document.getElementById('reload').click());
  await waiting(0);
  await until(async () => (await entries()).length === before.length + 2);
});

test('it stores once what is sent again because the answer was lost', async () => {
  const { tab, press, breakBy, waiting, entries } = await openLedger();
  const before = await entries();
  await breakBy('forgets');
  await press('reject');
  await until(async () => (await entries()).length === before.length + 1);
  await waiting(1);
  await breakBy('none');
  await tab.page.evaluate(() => document.getElementById('reload').click());
  await waiting(0);
  assert.equal((await entries()).length, before.length + 1);
});

/** Those to the receipt. */
const links = (tab) => tab.page.evaluate(() => [...document.querySelectorAll('.receipt a')].map(({ href }) => href));

test('it hands out the receipt as a page and as data', async () => {
  const { tab, press, entries } = await openLedger();
  const before = (await entries()).length;
  const old = await links(tab);
  await press('accept');
  await until(async () => (await entries()).length === before + 1);
  // Till the page has heard of the new record, the links are those of the one before.
  await until(async () => (await links(tab)).length === 2 && (await links(tab)).join() !== old.join());
  const [page, data] = await links(tab);
  assert.match(await fetch(page).then((response) => response.text()), /<h1[^>]*>Your consent receipt/);
  const { records } = await fetch(data).then((response) => response.json());
  assert.equal(records.at(-1).record.expression_method, 'banner:accept-all');
});

test('it lets an ungated script in by the header alone, after a grant, and shuts it out after a withdrawal', async () => {
  const tab = await chromium.newPage();
  await tab.visit('/header/');
  // A look that meets the reload fails, and the next does not.
  const seen = () => tab.page.evaluate(() => document.getElementById('seen')?.textContent ?? '').catch(() => '');
  await until(async () => /refused/.test(await seen()));
  assert.equal(demo.hits(), 0);
  await answer(tab, 'accept');
  await until(async () => /has counted you/.test(await seen()));
  assert.equal(demo.hits(), 1);
  assert.deepEqual(await granted(tab), ['analytics']);
  await tab.page.evaluate(() => globalThis.consentry.withdraw());
  await until(async () => /refused/.test(await seen()));
  assert.equal(demo.hits(), 1);
});
