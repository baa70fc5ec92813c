/** What tests of tabs and storage say again and again. See README.md beside this file. */
import { after, afterEach } from 'node:test';
import { until } from '../site/harness.mjs';
import { back } from './back.mjs';
import { bundle } from './bundle.mjs';
import { launchBrowser } from './run-schedules.mjs';
import { randomOf } from './random.mjs';
import { startWorld } from './world.mjs';
import { late, timing } from './timing.mjs';

export { until } from '../site/harness.mjs';

/** Runs in every page before its own scripts: keeps what the page tells. */
function remember() {
  globalThis.__told = [];
  globalThis.addEventListener('message', ({ data }) => globalThis.__told.push(data));
}

/** A browser, a world and a receiver for one file. */
export async function attackTests() {
  const end = await back();
  const world = await startWorld({ receiver: end.receiver, files: await bundle(), timing, late });
  const browser = await launchBrowser();
  let seed = 0;
  /** @type {import('puppeteer-core').BrowserContext[]} */
  const contexts = [];
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  after(async () => {
    await browser.close();
    await world.close();
    await end.close();
  });

  /**
   * A visitor with an origin of their own, and the line to the endpoint.
   *
   * @param {string | null} [fault] What meets every request, until `heal()`.
   */
  const visitor = async (fault = null) => {
    seed += 1;
    const mine = seed;
    world.begin({ seed: mine, trouble: 0, sameOrigin: true, releases: false, steps: [] });
    const line = world.line(mine);
    const random = randomOf(mine);
    const meet = (kind) => void (line.faults = { next: () => kind, random });
    meet(fault);
    const context = await browser.createBrowserContext();
    contexts.push(context);
    let pages = 0;
    const origin = `http://s${mine}.app.localhost:${world.port}`;
    const url = () => `${origin}/p${(pages += 1)}?online=true&sameOrigin=true&releases=false`;
    const records = async () => (await end.all()).filter(({ source }) => source.origin === origin);
    return {
      origin,
      url,
      line,
      meet,
      context,
      heal: () => meet(null),
      /** A tab of theirs, with the page loaded. @param {(page: import('puppeteer-core').Page) => unknown} [prepare] */
      async open(prepare) {
        const page = await context.newPage();
        await page.evaluateOnNewDocument(remember);
        await prepare?.(page);
        await page.goto(url());
        return page;
      },
      /** What the receiver has of them. */
      records,
      /** Waits for so many records, and then for what would be too many. */
      async arrive(count, { timeout = 8000 } = {}) {
        await until(async () => (await records()).length >= count, {
          timeout,
          message: `${count} records; the line saw ${line.log.join(', ')}`,
        });
        return records();
      },
    };
  };
  return { world, browser, visitor };
}

/** @param {import('puppeteer-core').Page} page */
export const decide = (page, method, ...given) =>
  page.evaluate((name, args) => void globalThis.consentry[name](...args), method, given);

/** What a page was told of records, by `delivery`. @param {import('puppeteer-core').Page} page */
export const told = (page) =>
  page.evaluate(() => globalThis.__told.flatMap(({ record }) => (record ? [record.delivery] : [])));

/** Names in the storage that stay only while something waits. @param {import('puppeteer-core').Page} page */
export const waiting = (page) =>
  page.evaluate(async () => [
    ...(await globalThis.indexedDB.databases()).map(({ name }) => name),
    ...Object.keys(globalThis.localStorage).filter((name) => name.startsWith('consentry-outbox')),
  ]);

/** @param {import('puppeteer-core').Page} page */
export const empty = (page) => until(async () => (await waiting(page)).length === 0, { message: 'an empty outbox' });
