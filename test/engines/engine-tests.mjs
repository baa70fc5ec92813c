/** Whole-page tests that run in every engine. See README.md beside this file. */
import { after, afterEach, test } from 'node:test';
import { startSites } from '../site/sites.mjs';
import { engines } from './engines.mjs';
import { listen } from './in-page.mjs';
import { pageTools } from './page-tools.mjs';

/** Put first in the head of a page, it collects what `tab.heard()` returns, in every engine. */
export const listener = (nonce = '') => `<script${nonce && ` nonce="${nonce}"`}>(${listen})()</script>`;

/**
 * @typedef {object} InEngine What a test gets.
 * @property {Awaited<ReturnType<typeof engines>>[number]} engine
 * @property {(answer?: unknown, options?: OpenOptions) => Promise<Tab>} open Serves a page at `/` (HTML, an answer, or a function of
 *   the visit; nothing: as registered) and opens it in a fresh tab.
 * @property {import('node:test').TestContext} t
 *
 * @typedef {import('./engines.mjs').Tab & ReturnType<typeof pageTools>} Tab
 *
 * @typedef {object} OpenOptions
 * @property {string} [url] `/` by default.
 * @property {string} [cookie] The content of our cookie, stored before the visit.
 * @property {'load' | 'domcontentloaded' | 'commit'} [waitUntil]
 * @property {boolean} [regular] Not in a private window; see `ContextOptions`.
 */

/**
 * Starts sites and makes ready the engines for one file; stops all after it.
 *
 * `everywhere(name, test)` makes one test of each engine, named `name [engine]`; `everywhere(name, { na: { webkit: 'why' } },
 * test)` says where it can't be shown, which is counted as skipped and printed with the reason.
 */
export async function engineTests() {
  const sites = await startSites();
  const { site, thirdParty } = sites;
  const all = await engines();
  afterEach(async () => {
    await Promise.all(all.map((engine) => engine.closeTabs()));
    sites.reset();
  });
  after(async () => {
    await Promise.all(all.map((engine) => engine.close()));
    await sites.close();
  });

  const opener =
    (engine) =>
    async (answer, { url = '/', cookie, waitUntil, regular } = {}) => {
      if (answer !== undefined) site.page('/', answer);
      const plain = await engine.newTab(site, { regular });
      const tab = Object.assign(plain, pageTools(plain));
      if (cookie) {
        await tab.visit(new URL('/blank', site.url(url)).href);
        await tab.setCookie('consentry', cookie);
      }
      await tab.visit(url, { waitUntil });
      return tab;
    };

  /**
   * @param {string} name
   * @param {{ na?: Partial<Record<'chromium' | 'firefox' | 'webkit', string>> } | ((here: InEngine) => unknown)} options
   * @param {(here: InEngine) => unknown} [check]
   */
  const everywhere = (name, options, check = options) => {
    const { na = {} } = options;
    for (const engine of all) {
      const reason = engine.missing ? `there is no ${engine.name} here` : na[engine.name] && `n/a: ${na[engine.name]}`;
      test(`${name} [${engine.name}]`, { skip: reason ?? false }, (t) => check({ engine, open: opener(engine), t }));
    }
  };
  return { everywhere, engines: all, sites, site, thirdParty };
}
