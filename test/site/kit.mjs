/**
 * What tests of pages with Consentry on them say again and again. See README.md beside this file.
 */
import { after, afterEach } from 'node:test';
import { launch, startSites, until } from './harness.mjs';

export { until } from './harness.mjs';

/** The policy version that `configured()` gives, in milliseconds now, and a day. */
export const version = '2026-11-01';
const day = 864e5;

/** Our script, as the documented snippet has it. `dev`: the development build. */
export const tag = '<script src="/consentry/consentry.js"></script>';
export const devTag = '<script src="/consentry/consentry.dev.js"></script>';

/** @param {object} [options] Laid over the smallest configuration there is. */
export const configuration = (options = {}) => JSON.stringify({ policy: { version }, ...options });

/** The element that a page is configured by. */
export const configured = (options) =>
  `<script type="application/json" id="consentry-config">${configuration(options)}</script>`;

/** A gated script: with `src` if one is given in `attributes`, else inline. */
export const gated = (attributes = '', text = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>${text}</script>`;

/** An inline script that tells that it ran. Its element, as `/count.js` tells it, is not looked at. */
export const says = (id) => `(window.__ran ??= []).push(${JSON.stringify(id)})`;

/**
 * Always released, since essential is always granted: where it has run, everything before it in the page has been looked at.
 */
export const sentinel = `<script type="text/plain" data-consent="essential">${says('sentinel')}</script>`;

/** A page: the snippet in its head, and a body. */
export const page = (body = '', head = configured() + tag) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;

/**
 * The content of our cookie, written by hand: the format is a promise to servers.
 *
 * @param {string} choices Such as `functional.!analytics`.
 * @param {{ time?: number, days?: number, policy?: string, id?: string }} [options]
 */
export const decision = (choices, { time = Date.now() - day, days = 183, policy = version, id = 'abc' } = {}) =>
  `v=1&t=${time}&l=${days}&p=${policy}&c=${choices}&i=${id}`;

export const granted = 'functional.analytics.advertising';
export const refused = '!functional.!analytics.!advertising';

/**
 * Starts sites and a browser for one file, and stops them after it.
 *
 * @param {{ args?: string[], hidesTabs?: boolean }} [options]
 */
export async function pageTests(options = {}) {
  const sites = await startSites();
  const { site, thirdParty } = sites;
  const chromium = await launch({ site, ...options });
  const used = new Set();
  // The next tab gets ready while a test is running: that is most of the time that a test takes.
  let spare = chromium.newPage();
  const nextTab = async () => {
    const tab = await spare;
    spare = chromium.newPage();
    return tab;
  };
  afterEach(async () => {
    await Promise.all([...used].map((context) => context.close()));
    used.clear();
    sites.reset();
  });
  after(async () => {
    await spare;
    await chromium.close();
    await sites.close();
  });

  /**
   * Serves a page at `/` and opens it in a fresh tab.
   *
   * @param {string | import('./answers.mjs').Answer | ((visit: object) => unknown) | undefined} answer Nothing: as registered.
   * @param {object} [options] `cookie`: what is stored before the visit. `waitUntil`: `commit` too, to look at a
   *   page that is still on its way; `tab.loaded` tells when it has come. Else as for `newPage()` and `visit()`.
   */
  const open = async (answer, { cookie, waitUntil, url = '/', ...tabOptions } = {}) => {
    if (answer !== undefined) site.page('/', answer);
    const plain = Object.keys(tabOptions).length === 0;
    const tab = Object.assign(await (plain ? nextTab() : chromium.newPage(tabOptions)), tools);
    used.add(tab.context);
    if (cookie) await store(tab.context, cookie);
    if (waitUntil !== 'commit') {
      await tab.visit(url, { waitUntil });
      return tab;
    }
    const committed = new Promise((resolve) => tab.page.once('framenavigated', resolve));
    const loaded = tab.visit(url);
    await committed;
    return Object.assign(tab, { loaded });
  };
  return { sites, site, thirdParty, chromium, open };
}

/** Puts our cookie into a browser context, as an earlier visit would have left it. */
export async function store(context, value, { domain = 'localhost', name = 'consentry' } = {}) {
  const expires = Math.floor((Date.now() + 100 * day) / 1000);
  await context.setCookie({ name, value, domain, path: '/', expires, sameSite: 'Lax' });
}

const inPage = (tab, action, ...args) => tab.page.evaluate(action, ...args);

/** What `open()` adds to a tab. */
const tools = {
  /** Evaluates in the page. */
  eval(action, ...args) {
    return inPage(this, action, ...args);
  },
  /** What has run so far, in order. */
  ran() {
    return inPage(this, () => (globalThis.__ran ?? []).filter((id) => !id.startsWith('looked-')));
  },
  /** Waits until all of these have run. */
  async hasRun(...ids) {
    await until(async () => (await this.ran()).filter((id) => ids.includes(id)).length >= ids.length, {
      message: `${ids} to run`,
    });
    return this.ran();
  },
  /** Waits for the banner to be there, on top and filled. */
  async banner() {
    await this.page.waitForFunction(() => {
      const banner = document.querySelector('consentry-banner');
      return banner?.matches(':popover-open') && banner.querySelector('[slot=accept]')?.checkVisibility();
    });
  },
  /** Presses a button of the banner, as a visitor would: `accept`, `reject`, `preferences`. */
  async press(slot) {
    await this.banner();
    await this.page.click(`consentry-banner [slot=${slot}]`);
  },
  /** Waits for the preferences to be open. */
  async preferences() {
    await this.page.waitForFunction(
      () => document.querySelector('consentry-preferences')?.shadowRoot?.querySelector('dialog')?.open,
    );
  },
  /** Calls a method of `window.consentry`. */
  async consent(method, ...args) {
    await inPage(this, (name, given) => void globalThis.consentry[name](...given), method, args);
  },
  /** Adds a script that is always released, and waits for it: all that was in the page before has been looked at. */
  async lookedAt() {
    const id = `looked-${Math.random()}`;
    await inPage(
      this,
      (text) => {
        const script = Object.assign(document.createElement('script'), { type: 'text/plain', textContent: text });
        script.dataset.consent = 'essential';
        document.documentElement.append(script);
      },
      says(id),
    );
    await until(() => inPage(this, (name) => globalThis.__ran?.includes(name), id), { message: `${id} to run` });
    return this.ran();
  },
  /** Our files that were asked for, by name. */
  ours() {
    const files = this.requests.map(({ url }) => /\/(consentry[\w-]*)(\.dev)?\.js$/.exec(new URL(url).pathname)?.[1]);
    return files.filter(Boolean);
  },
};
