import puppeteer from 'puppeteer-core';
import { viewport } from './engine-tab.mjs';

/** @typedef {import('./engine-tab.mjs').Remote} Remote */

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Remote}
 */
function remotePage(page) {
  const console = [];
  const errors = [];
  page.on('console', (message) => console.push({ type: message.type(), text: message.text() }));
  page.on('pageerror', (error) => errors.push(String(error?.message ?? error)));
  return {
    console,
    errors,
    // Whoever visits waits by themselves, in all engines alike; a page that is left before it came is no error.
    navigate: async (url) => void page.goto(url, { timeout: 0 }).catch(() => {}),
    run: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    bringToFront: () => page.bringToFront(),
    cookies: async () =>
      (await page.cookies()).map(({ name, value, domain, path, httpOnly, secure, sameSite, expires }) => {
        const limits = { sameSite: sameSite?.toLowerCase() ?? null, expires: expires > 0 ? expires : null };
        return { name, value, domain, path, httpOnly, secure, ...limits };
      }),
    close: () => page.close(),
  };
}

/** What a browser starts with cannot be closed. */
async function tidy(context, pages) {
  await context.deleteCookie(...(await context.cookies()));
  await Promise.all(pages.map((page) => page.close()));
}

/**
 * An engine that puppeteer drives.
 *
 * @param {import('puppeteer-core').LaunchOptions} options
 * @returns {Promise<import('./engine-tab.mjs').RunningEngine>}
 */
export async function launchByPuppeteer(options) {
  const browser = await puppeteer.launch({ protocolTimeout: 30_000, ...options });
  return {
    version: await browser.version(),
    async newContext({ regular }) {
      const context = regular ? browser.defaultBrowserContext() : await browser.createBrowserContext();
      const pages = [];
      return {
        async newRemote() {
          const page = await context.newPage();
          pages.push(page);
          await page.setViewport(viewport);
          return remotePage(page);
        },
        close: () => (regular ? tidy(context, pages) : context.close()),
      };
    },
    close: () => browser.close(),
  };
}
