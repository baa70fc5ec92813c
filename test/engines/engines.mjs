import { findEngines } from '../browser.mjs';
import { launchChromium } from './chromium.mjs';
import { engineTab } from './engine-tab.mjs';
import { launchFirefox } from './firefox.mjs';
import { launchWebKit } from './webkit.mjs';

const launchers = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };

/** @typedef {ReturnType<typeof engineTab>} Tab */

/**
 * One engine, which starts when its first tab is opened.
 *
 * @param {keyof typeof launchers} name
 * @param {Awaited<ReturnType<typeof findEngines>>[number]['browser']} browser
 */
function lazyEngine(name, browser) {
  let running;
  const contexts = new Set();
  return {
    /** `chromium`, `firefox` or `webkit`. */
    name,
    /** This machine does not have it. */
    missing: browser === null,
    /**
     * Opens a tab with a cookie jar and storage of its own, both empty.
     *
     * @param {{ origin: string }} site Paths that the tab visits are relative to it.
     * @param {import('./engine-tab.mjs').ContextOptions} [options]
     */
    async newTab({ origin }, options = {}) {
      running ??= launchers[name](browser);
      const context = await (await running).newContext(options);
      contexts.add(context);
      return engineTab(await context.newRemote(), origin, context.newRemote);
    },
    /** Closes every tab, and forgets what they stored. */
    async closeTabs() {
      const closing = [...contexts].map((context) => context.close());
      contexts.clear();
      await Promise.all(closing);
    },
    async close() {
      await (await running)?.close();
    },
  };
}

/**
 * The engines that tests run in; CONSENTRY_ENGINES says which (see `findEngines`).
 *
 * @returns {Promise<ReturnType<typeof lazyEngine>[]>}
 */
export async function engines() {
  return (await findEngines()).map(({ name, browser }) => lazyEngine(name, browser));
}
