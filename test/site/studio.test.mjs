/** The studio, as a designer uses it: with mouse and keyboard, with links and exports. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, afterEach, test } from 'node:test';
import { until } from './harness.mjs';
import { fill, layout, startStudio, surface, title } from './studio-page.mjs';

const studio = await startStudio();
const { openStudio } = studio;
afterEach(studio.closePages);
after(studio.close);

test('it shows a layout, a colour and a text at once, and undoes them one by one by the keyboard', async () => {
  const { tab, page, soon, section, style } = await openStudio();
  await page.click('input[value="bar"]');
  await soon(layout, 'bar');
  await section('colours');
  await fill(page, surface, '#ffeecc');
  assert.match(await style('--consentry-surface'), /^light-dark\(#ffeecc, /);
  await section('texts');
  await fill(page, '#section-texts .parts input', 'Cookies, please');
  await soon(title, 'Cookies, please');
  // A change of its own for what was typed after a pause; undone until the surface is the library's.
  await page.focus('#undo');
  await until(async () => {
    await page.keyboard.press('Enter');
    return (await page.$eval(surface, (input) => input.value)) === '#ffffff';
  });
  await soon(title, 'Your privacy choices');
  assert.equal(await page.$eval('input[value="bar"]', (input) => input.checked), true);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await soon(layout, 'card');
  await page.keyboard.down('Control');
  await page.keyboard.down('Shift');
  await page.keyboard.press('z');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Control');
  await soon(layout, 'bar');
  assert.deepEqual(tab.errors, []);
});

test('it changes a colour without loading the page anew', async () => {
  const { page, inFrame, section } = await openStudio();
  await inFrame(() => void (globalThis.stillHere = true));
  await section('colours');
  await fill(page, surface, '#123456');
  await until(async () =>
    /#123456/.test(
      await inFrame(() => getComputedStyle(document.documentElement).getPropertyValue('--consentry-surface')),
    ),
  );
  assert.equal(await inFrame(() => globalThis.stillHere), true);
});

test('it names a contrast that is too low, in numbers and words, and says it', async () => {
  const { page, section } = await openStudio();
  await section('colours');
  await fill(page, 'input[aria-label="Running text, light"]', '#aaaaaa');
  const summary = '1 of 19 checks fails. Running text on the surface: 2.32 : 1, needs 4.5.';
  // Half typed, it is another colour.
  await until(async () => (await page.$eval('#checks-summary', (one) => one.textContent)) === summary);
  await until(async () => (await page.$eval('#said', (one) => one.textContent)) === `Checks: ${summary}`);
});

test('it sees a reject button that a design has made weaker', async () => {
  const { page, inFrame } = await openStudio();
  // What no custom property can do, done to what the library shows.
  await inFrame(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::slotted(button[slot=reject]) { font-weight: 300 !important; color: #556 !important }');
    document.querySelector('consentry-banner').shadowRoot.adoptedStyleSheets.push(sheet);
  });
  await page.click('#toolbar label:has(input[value="820"])');
  await until(() =>
    page.$eval('#checks', (one) =>
      /Type and outline are the same16px, weight 600, and 16px, weight 300/.test(one.textContent),
    ),
  );
});

test('it measures no banner that is still fading in', async () => {
  const { page } = await openStudio();
  await page.evaluate(() => {
    globalThis.sentences = new Set();
    const summary = document.getElementById('checks-summary');
    new MutationObserver(() => globalThis.sentences.add(summary.textContent)).observe(summary, { childList: true });
  });
  for (const name of ['bar', 'modal', 'card']) {
    await page.click(`input[value="${name}"]`);
    await sleep(900);
  }
  const sentences = await page.evaluate(() => [...globalThis.sentences]);
  assert.deepEqual(
    sentences.filter((sentence) => /fail/.test(sentence)),
    [],
  );
  assert.equal(sentences.length > 0, true);
});

test('it judges the colours of the theme that is on screen', async () => {
  const { page, section, style } = await openStudio();
  await section('colours');
  await page.click('input[value="meadow"]');
  await until(async () => /#f6fbf4/.test(await style('--consentry-surface')));
  assert.equal(await page.$eval(surface, (input) => input.value), '#f6fbf4');
  await until(() => page.$eval('#checks', (one) => /Title on the surface13\.\d\d : 1/.test(one.textContent)));
  const empty = await page.$$eval('.dots i', (dots) => dots.filter((dot) => !dot.style.background).length);
  assert.equal(empty, 0);
});

test('it opens a link as it was sent, on a machine that has never seen it', async () => {
  const { page, section, soon } = await openStudio();
  await page.select('#preset', '1');
  await page.click('input[value="modal"]');
  await section('texts');
  await page.select('#section-texts select', 'de');
  // Until the language is there, the field holds English; and what is selected in it is not any more once it is.
  await until(() => page.$eval('#section-texts .parts input', (one) => one.lang === 'de'));
  await fill(page, '#section-texts .parts input', '</script><img src=x onerror=alert(1)>');
  await soon(title, '</script><img src=x onerror=alert(1)>');
  const hash = await until(() =>
    page.evaluate(async (text) => {
      const { hash } = location;
      const { fromFragment } = await import('/studio/state/link.js');
      return hash && JSON.stringify(await fromFragment(hash)).includes(text) && hash;
    }, 'onerror=alert(1)'),
  );
  const other = await openStudio(`/studio/${hash}`);
  await other.soon(title, '</script><img src=x onerror=alert(1)>');
  const settings = await other.inFrame(() => ({ ...globalThis.consentry.settings }));
  assert.equal(settings.appearance.layout, 'modal');
  assert.equal(settings.language, 'de');
  assert.equal(settings.categories[3].label, 'Retargeting and advertising cookies');
  assert.deepEqual(other.tab.errors, []);
});

test('it refuses a broken link in one sentence, and uses nothing of it', async () => {
  const { page, soon } = await openStudio('/studio/#s1.notastate');
  assert.match(
    await page.$eval('#refused', (one) => one.textContent),
    /^This link cannot be opened: it is damaged or cut off\./,
  );
  await soon(title, 'Your privacy choices');
});

test('it imports what it has exported', async () => {
  const { page, section } = await openStudio();
  await page.select('#preset', '3');
  await section('form');
  await page.$eval('#section-form input[aria-label="Corners, px"]', (input) => input.select());
  await page.keyboard.type('3');
  await section('colours');
  await fill(page, surface, '#fff8ec');
  const exported = async () => {
    await page.click('#open-export');
    const text = await page.$eval('#export-tag', (area) => area.value);
    await page.click('#export [data-close]');
    return text;
  };
  const before = await exported();
  await page.click('#reset');
  assert.notEqual(await exported(), before);
  await page.click('#open-import');
  await page.$eval('#import-text', (area, text) => (area.value = text), before);
  await page.click('#import-do');
  assert.equal(await exported(), before);
  assert.match(before, /"name": "kq_consent"/);
  assert.match(before, /light-dark\(#fff8ec, /);
});
