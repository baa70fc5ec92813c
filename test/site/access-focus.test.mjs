/** WCAG 2.2, 2.4.11: whatever has the focus is not entirely hidden by the banner; and nothing moves for that. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, page, pageTests, tag } from './kit.mjs';

const { open } = await pageTests();

const link = (index) =>
  `<p style="margin: 0; height: 36px; text-align: ${index % 2 ? 'end' : 'start'}"><a href="#${index}">Link ${index}</a></p>`;
const links = (from) => Array.from({ length: 10 }, (_none, index) => link(from + index)).join('');
const long = `${links(0)}<div style="height: 900px"></div>${links(10)}`;
/** A page that ends with links, and begins with them, as pages do. */
const body = `<nav><a href="#home">Home</a></nav>${long}<footer><a href="#imprint">Imprint</a> <a href="#terms">Terms</a></footer>`;
const styles = (rules) => `<style>body { margin: 0 } ${rules}</style>`;

const withBanner = (appearance, rules = '') => page(body, configured({ appearance }) + tag + styles(rules));

/** Runs in the page: what has the focus, by its text, and how much of it can be seen, as a share. */
function focusedNow() {
  const element = document.activeElement;
  const { left, top, width, height } = element.getBoundingClientRect();
  let seen = 0;
  for (let across = 0.5; across < 10; across += 1) {
    for (let down = 0.5; down < 10; down += 1) {
      const found = document.elementFromPoint(left + (width * across) / 10, top + (height * down) / 10);
      if (found === element) seen += 1;
    }
  }
  return { text: element.textContent, seen: seen / 100, inBanner: element.closest('consentry-banner') !== null };
}

/** Goes through the page by Tab, then back; tells what was met, and what was hidden meanwhile. */
async function walk({ page: shown }, key = 'Tab') {
  const met = [];
  const hidden = [];
  for (let count = 0; count < 30; count += 1) {
    if (key === 'Tab') await shown.keyboard.press('Tab');
    else {
      await shown.keyboard.down('Shift');
      await shown.keyboard.press('Tab');
      await shown.keyboard.up('Shift');
    }
    // What steps aside does so with the next frame.
    await shown.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const now = await shown.evaluate(focusedNow);
    if (met.length > 8 && (now.inBanner || now.text.length > 40)) break;
    met.push(now.text);
    if (!now.inBanner && now.seen === 0) hidden.push(now.text);
  }
  return { met, hidden };
}

const layouts = [
  { layout: 'card' },
  { layout: 'card', position: 'top-start' },
  { layout: 'bar', position: 'bottom' },
  { layout: 'bar', position: 'top' },
];

for (const viewport of [
  { width: 320, height: 568 },
  { width: 1280, height: 720 },
]) {
  for (const appearance of layouts) {
    test(`no focus is hidden at ${viewport.width} by ${viewport.height}, ${Object.values(appearance).join(', ')}`, async () => {
      const tab = await open(withBanner(appearance), { viewport });
      await tab.banner();
      const forth = await walk(tab);
      assert.equal(forth.met.includes('Terms'), true, forth.met.join());
      const back = await walk(tab, 'Shift+Tab');
      assert.equal(back.met.includes('Home'), true, back.met.join());
      assert.deepEqual([forth.hidden, back.hidden], [[], []]);
    });
  }
}

/** Runs in the page before anything else. */
function watchShifts() {
  globalThis.__shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.__shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

test('the padding of the page is its own before and after, whatever it wrote, and nothing moves', async () => {
  const own = 'html { scroll-padding-bottom: 7px }';
  const tab = await open(
    withBanner({ layout: 'bar' }, own).replace('<html ', '<html style="scroll-padding-top: 9px" '),
    {
      init: watchShifts,
    },
  );
  await tab.banner();
  const paddings = () =>
    tab.eval(() => {
      const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
      const height = document.querySelector('consentry-banner')?.offsetHeight ?? 0;
      return { top: scrollPaddingTop, bottom: Number.parseFloat(scrollPaddingBottom), height };
    });
  await tab.page.waitForFunction(
    () => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 50,
  );
  const { height, ...while_ } = await paddings();
  assert.deepEqual(while_, { top: '9px', bottom: height + 24 });
  await tab.press('reject');
  assert.deepEqual(await paddings(), { top: '9px', bottom: 7, height: 0 });
  assert.equal(await tab.eval(() => document.documentElement.getAttribute('style')), 'scroll-padding-top: 9px');
  assert.equal(await tab.eval(() => globalThis.__shift), 0);
});

test('a page that is scrolled stays where it is when the visitor asks for the banner, and answers', async () => {
  for (const layout of ['card', 'bar', 'modal']) {
    const tab = await open(withBanner({ layout }), {});
    await tab.press('reject');
    await tab.page.focus('a[href="#12"]');
    const before = await tab.eval(() => scrollY);
    await tab.consent('showBanner');
    await tab.banner();
    assert.equal(await tab.eval(() => document.activeElement.localName), 'consentry-banner');
    await tab.page.focus('consentry-banner [slot=reject]');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(() => document.activeElement.textContent === 'Link 12');
    assert.equal(await tab.eval(() => scrollY), before);
  }
});
