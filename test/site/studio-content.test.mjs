/** What a design is about, in the studio: categories, services, colours, a logo, and the address that keeps it all. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { until } from './harness.mjs';
import { fill, startStudio } from './studio-page.mjs';

const studio = await startStudio();
const { openStudio } = studio;
afterEach(studio.closePages);
after(studio.close);

test('it takes no id that another one has, carries services along with one that it takes, and opens again', async () => {
  const { page, section } = await openStudio();
  const read = () => page.$eval('#export-config', (area) => JSON.parse(area.value));
  const exported = async () => {
    await page.click('#open-export');
    const config = await read();
    await page.click('#export [data-close]');
    return config;
  };
  const idField = '#section-content li:nth-child(4) input';
  await page.select('#preset', 'site');
  await section('content');
  await page.$$eval('#section-content li > details', (all) => all.forEach((one) => (one.open = true)));
  const before = await exported();
  const advertising = before.services.filter(({ category }) => category === 'advertising').length;
  assert.equal(advertising > 0, true);

  await fill(page, idField, 'analytics');
  const wrong = () => page.$eval(idField, (one) => one.parentElement.querySelector('.wrong').textContent);
  assert.equal(await wrong(), 'Another category or service has this id already.');
  await page.keyboard.press('Tab');
  assert.deepEqual(await exported(), before);
  await fill(page, idField, 'adverts');
  await page.keyboard.press('Tab');
  assert.equal(await wrong(), '');
  const after = await exported();
  assert.equal(after.categories.map((one) => one.id ?? one)[3], 'adverts');
  assert.equal(after.services.filter(({ category }) => category === 'adverts').length, advertising);

  const remove = '#section-content li:nth-child(4) button.remove';
  assert.match(
    await page.$eval(remove, (one) => one.textContent),
    /^Remove this category and its (service|\d services)$/,
  );
  await page.click(remove);
  await until(async () =>
    /: removed\. Undo brings it back\.$/.test(await page.$eval('#said', (one) => one.textContent)),
  );
  assert.equal((await exported()).services.length, before.services.length - advertising);
  await page.click('#undo');
  assert.deepEqual(await exported(), after);
  await until(() =>
    page.evaluate(async () => {
      const { fromFragment } = await import('/studio/state/link.js');
      const { hash } = location;
      return hash && (await fromFragment(hash)).categories[3]?.id === 'adverts';
    }),
  );
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  assert.equal(await page.$eval('#refused', (one) => one.hidden), true);
  assert.equal((await exported()).categories.map((one) => one.id ?? one)[3], 'adverts');
});

test('it judges and shows the colours that the library draws', async () => {
  const { page, inFrame, section } = await openStudio();
  const verdict = (what) =>
    page.$$eval('#checks li', (all, name) => all.find((one) => one.textContent.includes(name))?.textContent, what);
  const drawn = () =>
    inFrame(() => {
      const banner = document.querySelector('consentry-banner');
      const { color } = getComputedStyle(banner.querySelector('[slot=accept]'));
      return [banner.hasAttribute('own-colours'), /0 0 0|\(0, 0, 0/.test(color)];
    });
  await section('colours');
  await fill(page, 'input[aria-label="Buttons, light"]', '#ffd500');
  await until(async () => /^Pass.*14\.\d\d : 1/.test(await verdict('Text on the buttons')));
  await until(async () => String(await drawn()) === 'false,true');
  assert.equal(await page.$eval('input[aria-label="Text on buttons, light"]', (one) => one.value), '#000000');
  await fill(page, 'input[aria-label="Surface, light"]', '#ffffff66');
  await until(async () => /^Fail/.test(await verdict('Title on the surface')));
  await until(async () => String(await drawn()) === 'true,false');
});

test('it keeps in the address what is there now, though an older link is ready later', async () => {
  const { page } = await openStudio();
  await page.evaluate(() => {
    const Real = globalThis.CompressionStream;
    let first = true;
    // The first link takes two seconds, the next ones nothing.
    globalThis.CompressionStream = function (format) {
      const real = new Real(format);
      if (!first) return real;
      first = false;
      globalThis.slow = 'waiting';
      const wait = new TransformStream({
        start: () => new Promise((resolve) => setTimeout(resolve, 2000)),
        flush: () => void setTimeout(() => (globalThis.slow = 'ready'), 200),
      });
      return { writable: wait.writable, readable: wait.readable.pipeThrough(real) };
    };
  });
  const kept = () =>
    page.evaluate(async () => {
      const { fromFragment } = await import('/studio/state/link.js');
      return location.hash && (await fromFragment(location.hash)).appearance.layout;
    });
  await page.click('input[value="bar"]');
  await page.waitForFunction(() => globalThis.slow === 'waiting');
  await page.click('input[value="modal"]');
  await until(async () => (await kept()) === 'modal');
  await page.waitForFunction(() => globalThis.slow === 'ready');
  assert.equal(await kept(), 'modal');
});

test('it shows the file that was chosen last for the logo, though it has the name of the one before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'consentry-logo-'));
  const logoOf = async (width) => {
    const file = join(folder, String(width), 'Logo.svg');
    await mkdir(join(folder, String(width)));
    await writeFile(file, `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"/>`);
    return file;
  };
  try {
    const { tab, page, soon, section } = await openStudio();
    await section('brand');
    const input = await page.$('#section-brand input[type=file]');
    const shownWidth = () => {
      const picture = document.querySelector('consentry-banner img[slot=logo]');
      return picture?.complete && picture.naturalWidth;
    };
    for (const width of [40, 60]) {
      await input.uploadFile(await logoOf(width));
      await soon(shownWidth, width);
    }
    assert.equal(await page.$eval('#section-brand .control input', (one) => one.value), '/logo.svg');
    // It can still be fetched: the next change loads the page anew, with it.
    await page.click('input[value="bar"]');
    await soon(() => globalThis.consentry.settings.appearance.layout, 'bar');
    await soon(shownWidth, 60);
    assert.deepEqual(tab.errors, []);
  } finally {
    await rm(folder, { recursive: true });
  }
});
