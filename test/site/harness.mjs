/**
 * What whole-page tests stand on: two local sites and a browser. See README.md beside this file.
 */
import puppeteer from 'puppeteer-core';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromiumArgs, findChromium, findHeadless } from '../browser.mjs';
import { openTab } from './tab.mjs';

export { startSites } from './sites.mjs';

/** The headless shell, which the npm package brings, has no back/forward cache without this; other builds ignore it. */
const bfcacheArgs = ['--enable-bfcache'];

/**
 * Starts one browser, to be shared by the tests of a file. The back/forward cache is on.
 *
 * @param {object} options
 * @param {{ origin: string }} options.site The first party: paths that tabs visit are relative to it.
 * @param {string[]} [options.args] More switches for Chromium.
 * @param {boolean} [options.hidesTabs] Wants a Chromium with windows, where there is one: a headless shell never hides a tab.
 */
export async function launch({ site, args = [], hidesTabs = false }) {
  const { path, env } = await (hidesTabs ? findChromium() : findHeadless());
  const browser = await puppeteer.launch({
    executablePath: path,
    args: [...chromiumArgs, ...bfcacheArgs, ...args],
    env: { ...process.env, ...env },
  });
  return {
    browser,
    /**
     * Opens a tab in a browser context of its own, so with no cookie and nothing stored. `openTab()` of a tab opens
     * another one beside it.
     *
     * @param {import('./tab.mjs').TabOptions} [options]
     */
    newPage: async (options) => openTab(await browser.createBrowserContext(), site.origin, options),
    /** Closes every tab and forgets its context: for `afterEach`. */
    async closePages() {
      const contexts = browser.browserContexts().filter((context) => context !== browser.defaultBrowserContext());
      await Promise.all(contexts.map((context) => context.close()));
    },
    close: () => browser.close(),
  };
}

/**
 * Waits until a check holds, and fails where it does not in time.
 *
 * @template T
 * @param {() => T | Promise<T>} check
 * @param {{ timeout?: number, message?: string }} [options]
 * @returns {Promise<T>} The first truthy answer.
 */
export async function until(check, { timeout = 15_000, message = String(check) } = {}) {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Not within ${timeout} ms: ${message}`);
    await sleep(20);
  }
}
