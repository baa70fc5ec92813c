import { setTimeout as sleep } from 'node:timers/promises';
import { gatedScripts } from './gated.mjs';
import { page as html } from './page.mjs';
import { probe } from './probe.mjs';
import { longest, tasksAfterClick, traceCategories } from './tasks.mjs';

/** How long a page is left alone before the click, in milliseconds: what it fetches late has come, pictures are decoded. */
const idle = 800;

/**
 * Opens a page in a fresh browser context, and waits until it is at rest with its banner shown.
 *
 * @param {Awaited<ReturnType<import('./browser.mjs').startBench>>} bench
 * @param {import('./contenders/contenders.mjs').Contender} contender
 * @param {{ shape: import('./gated.mjs').Shape, count: number }} scripts
 */
export async function openAtRest({ browser, site, thirdParty }, contender, { shape, count }) {
  const gated = gatedScripts(shape, count, thirdParty.origin).map(contender.gated).join('\n  ');
  const path = `/${encodeURIComponent(contender.name)}/${shape}/${count}`;
  const body = html({ head: contender.head(), gated });
  site.page(path, { body, headers: { 'cache-control': 'no-store' } });
  if (contender.folder) site.folder(contender.folder.path, contender.folder.folder);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(probe, { banner: contender.banner, expected: count });
  await page.goto(site.url(path));
  await page.waitForFunction(() => globalThis.bench.isShown(), { polling: 50 });
  await sleep(idle);
  return { page, contender, shape, count, close: () => context.close() };
}

/** @param {import('puppeteer-core').Page} page */
async function middleOf(page, selector) {
  return page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  });
}

/** Milliseconds that the page's thread has been at work since it started. */
async function taskTime(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/**
 * Presses *Accept all* with the mouse, the processor slowed, and waits until the last script has run.
 *
 * @param {Awaited<ReturnType<typeof openAtRest>>} tab
 * @param {number} slow How many times.
 */
export async function accept({ page, contender, shape, count }, slow) {
  await page.bringToFront();
  const [x, y] = await middleOf(page, contender.accept);
  // The pointer is there already, as a visitor's is.
  await page.mouse.move(x, y);
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slow });
  await page.tracing.start({ categories: traceCategories });
  const before = await taskTime(client);
  await page.mouse.click(x, y);
  await page.evaluate(() => globalThis.bench.finished());
  const cpu = (await taskTime(client)) - before;
  // What slows a page burns the processor as long as it is on, whether the page works or not.
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { ran, events, times } = await page.evaluate(() => globalThis.bench.read());
  if (ran.length !== count) throw new Error(`${contender.name}: ${ran.length} of ${count} scripts ran.`);
  const inOrder = ran.every(([id], index) => id === index);
  if (shape === 'ordered' && !inOrder) throw new Error(`${contender.name}: scripts of a group ran out of order.`);
  return { ...timings(ran, events, times), cpu, ...longest(tasksAfterClick(trace, contender.own)) };
}

function timings(ran, events, { click, paint, gone, shownAfterFrame }) {
  const interactions = events.filter(({ interactionId, startTime }) => interactionId && startTime >= click - 1000);
  return {
    paint: paint - click,
    // What lasts less than 16 ms is not reported at all.
    inp: Math.max(16, ...interactions.map(({ duration }) => duration)),
    goneAtOnce: !shownAfterFrame,
    gone: gone - click,
    last: Math.max(...ran.map(([, time]) => time)) - click,
  };
}
