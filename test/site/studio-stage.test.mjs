/** The studio around its design: what the frame keeps to itself, widths and visits, no network, and who cannot see it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, test } from 'node:test';
import { until } from './harness.mjs';
import { layout, preferencesOpen, startStudio } from './studio-page.mjs';

const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const studio = await startStudio();
const { openStudio } = studio;
afterEach(studio.closePages);
after(studio.close);

test('it stores nothing and erases nothing of the other pages of the demo', async () => {
  const { tab, page, inFrame, soon, visit } = await openStudio();
  await page.evaluate(() => {
    document.cookie = 'consentry=mine; path=/';
    localStorage.setItem('ph_mine_posthog', 'kept');
  });
  await page.select('#preset', 'site');
  await visit('returning');
  await soon(
    () => Boolean(globalThis.consentry.state.decision) && globalThis.consentry.settings.services.length > 3,
    true,
  );
  await inFrame(() => globalThis.consentry.acceptAll());
  await inFrame(() => globalThis.consentry.rejectAll());
  await visit('embeds');
  await soon(() => scrollY > 500, true);
  assert.deepEqual(
    (await tab.cookies()).map(({ name, value }) => `${name}=${value}`),
    ['consentry=mine'],
  );
  assert.deepEqual((await tab.storage()).local, ['ph_mine_posthog']);
});

test('it plays every visit: the button of who returns, the preferences, an embed, no banner', async () => {
  const { page, soon, inFrame, visit } = await openStudio();
  await visit('returning');
  await soon(() => document.querySelector('consentry-settings').shadowRoot.querySelector('button').hidden, false);
  await visit('preferences');
  await soon(preferencesOpen, true);
  await visit('closed');
  await soon(
    () => document.querySelector('consentry-banner') === null && globalThis.consentry?.state.surface === 'none',
    true,
  );
  await page
    .select('.pick:nth-of-type(3) select', 'on')
    .catch(() => page.select('#toolbar .pick:last-of-type select', 'on'));
  await soon(() => navigator.globalPrivacyControl, true);
  assert.equal(await inFrame(() => document.dir), 'ltr');
});

test('it lets the width be moved by keys and dragged, and says it', async () => {
  const { page, inFrame } = await openStudio();
  await page.click('#toolbar label:has(input[value="390"])');
  await page.focus('#handle');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.$eval('#handle', (one) => one.getAttribute('aria-valuetext')), '400 pixels');
  assert.equal(await inFrame(() => innerWidth), 400);
  const { x, y, width, height } = await (await page.$('#handle')).boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 50, y + height / 2, { steps: 4 });
  await page.mouse.up();
  assert.equal(await inFrame(() => innerWidth), 500);
});

test('it keeps working, and opens again, when the network is gone', async () => {
  const { tab, page, soon, section, visit } = await openStudio();
  await page.waitForSelector('html[data-offline=ready]');
  await studio.site.close();
  try {
    await page.click('input[value="modal"]');
    await soon(layout, 'modal');
    await until(() => page.evaluate(() => location.hash.length > 10));
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    await soon(layout, 'modal');
    await section('colours');
    await visit('preferences');
    await soon(preferencesOpen, true);
    assert.deepEqual(tab.errors, []);
  } finally {
    await studio.site.again();
  }
});

/** Rules that were broken, with where. */
async function violations(page) {
  // What comes after the studio's own page is not the studio's: the frame is looked at by the library's tests.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await globalThis.axe.run(document, { iframes: false });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
  });
}

for (const scheme of ['light', 'dark']) {
  test(`it gives axe nothing to find with every section open, and in its dialogs, ${scheme}`, async () => {
    const { page } = await openStudio();
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.select('#preset', '1');
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    assert.deepEqual(await violations(page), []);
    await page.click('#open-export');
    assert.deepEqual(await violations(page), []);
    await page.click('#export [data-close]');
    await page.click('#open-import');
    await page.click('#import-do');
    assert.match(await page.$eval('#import-wrong', (one) => one.textContent), /^This cannot be imported/);
    assert.deepEqual(await violations(page), []);
  });
}

test('it has room at 320 pixels, the page above its controls and in sight while they scroll', async () => {
  const { page } = await openStudio('/studio/', { width: 320, height: 640 });
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const read = () =>
    page.evaluate(() => {
      const [stage, inspector] = ['stage', 'inspector'].map((id) => document.getElementById(id));
      const { top, bottom } = stage.getBoundingClientRect();
      return {
        wide: document.documentElement.scrollWidth,
        above: bottom <= inspector.getBoundingClientRect().top + 1,
        before: stage.nextElementSibling === inspector,
        top: Math.round(top),
      };
    });
  const { top, ...rest } = await read();
  assert.deepEqual(rest, { wide: 320, above: true, before: true });
  assert.equal(top > 0, true);
  await page.evaluate(() => scrollTo(0, 3000));
  assert.equal((await read()).top, 0);
  await page.evaluate(() => document.querySelector('#section-content summary').focus());
  // What has the focus is not beneath the page.
  assert.equal(
    await page.evaluate(() => {
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return top >= document.getElementById('stage').getBoundingClientRect().bottom - 1 && bottom <= innerHeight;
    }),
    true,
  );
  assert.deepEqual(await violations(page), []);
});
