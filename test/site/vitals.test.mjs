/** What the banner does to the figures that search engines measure on the demo's marketing page: nothing. */
import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { startDemo } from './demo-site.mjs';
import { launch, until } from './harness.mjs';

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

/** Runs before the page, and collects what the browser reports. */
function observe() {
  globalThis.__paints = [];
  globalThis.__shifts = [];
  const ours = (node) => Boolean((node?.nodeType === 1 ? node : node?.parentElement)?.closest('consentry-banner'));
  const nameOf = (node) => [node?.localName ?? node?.nodeName ?? 'gone', node?.className, node?.slot].join(' ');
  const listen = (type, act) =>
    new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true });
  listen('largest-contentful-paint', ({ element, size }) =>
    globalThis.__paints.push({ name: nameOf(element), ours: ours(element), size }),
  );
  listen('layout-shift', ({ value, sources, startTime }) =>
    globalThis.__shifts.push({ value, startTime, of: sources.map(({ node }) => nameOf(node)) }),
  );
}

/** Runs in the page. The browser reports what it painted with the frame after it. */
const settled = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 300))));

/** Opens the page and waits until it, its fonts, its pictures and the banner are there. */
async function openPage(width, appearance) {
  demo.configure({ appearance });
  const tab = await chromium.newPage({ viewport: { width, height: width < 500 ? 640 : 900 }, init: observe });
  await tab.visit('/site/');
  await until(() =>
    tab.page.evaluate(() => document.querySelector('consentry-banner [slot=accept]')?.checkVisibility()),
  );
  await tab.page.evaluate(settled);
  return tab;
}

/** The candidates in their order, and the shifts. */
const measured = (tab) => tab.page.evaluate(() => [globalThis.__paints, globalThis.__shifts]);

for (const width of [320, 768, 1440]) {
  for (const layout of ['card', 'bar', 'modal']) {
    test(`the ${layout} is never the largest paint at ${width} px, and moves nothing as it comes and goes`, async () => {
      const tab = await openPage(width, { layout });
      const [paints] = await measured(tab);
      assert.ok(paints.length > 0, 'the browser reported a largest paint');
      assert.deepEqual(
        paints.filter(({ ours }) => ours),
        [],
      );
      await tab.page.evaluate(() => document.querySelector('consentry-banner [slot=reject]').click());
      await until(() => tab.page.evaluate(() => !document.querySelector('consentry-banner')));
      await tab.page.evaluate(settled);
      const [, shifts] = await measured(tab);
      assert.deepEqual(shifts, []);
    });
  }
}

test('an inline banner moves nothing where its place is as high as it is', async () => {
  demo.addToHead('<style>[data-consentry="banner"] { min-height: 420px }</style>');
  const tab = await openPage(768, { layout: 'inline' });
  assert.deepEqual((await measured(tab))[1], []);
});

test('what moves the page is seen', async () => {
  const tab = await openPage(768, { layout: 'card' });
  await tab.page.evaluate(() => {
    const block = Object.assign(document.createElement('div'), { style: 'height: 200px' });
    document.querySelector('main').before(block);
  });
  await tab.page.evaluate(settled);
  assert.notDeepEqual((await measured(tab))[1], []);
});
