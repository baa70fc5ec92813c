import { PredefinedNetworkConditions } from 'puppeteer-core';

/**
 * Runs before every document, and does what Chromium was seen to do where the visitor blocks all site data: the Web Storage
 * objects throw when touched, the others exist and fail when used. (Done for real, by a preference of the browser, it
 * would not work in the headless shell.)
 */
function refuseStorage() {
  for (const name of ['localStorage', 'sessionStorage']) {
    const get = () => {
      const message = `Failed to read the '${name}' property from 'Window': Access is denied for this document.`;
      throw new DOMException(message, 'SecurityError');
    };
    Object.defineProperty(globalThis, name, { get, configurable: true });
  }
  const fail = () => Promise.reject(new TypeError('Access to storage is denied.'));
  const throwDenied = () => {
    throw new DOMException('Access to storage is denied.', 'SecurityError');
  };
  Object.assign(globalThis.CacheStorage?.prototype ?? {}, { open: fail, keys: fail });
  Object.assign(globalThis.IDBFactory.prototype, { open: throwDenied, databases: fail });
  Object.assign(globalThis.CookieStore?.prototype ?? {}, { set: fail, delete: fail, get: fail, getAll: fail });
}

/** Runs in the page. */
async function storedKeys() {
  const keys = (name) => {
    try {
      return Object.keys(globalThis[name]);
    } catch {
      return [];
    }
  };
  const databases = await globalThis.indexedDB.databases().catch(() => []);
  const caches = await globalThis.caches.keys().catch(() => []);
  return {
    local: keys('localStorage'),
    session: keys('sessionStorage'),
    databases: databases.map(({ name }) => name),
    caches,
  };
}

/**
 * Starts to collect what a page says and asks for.
 *
 * @param {import('puppeteer-core').Page} page
 */
function watch(page) {
  const seen = { console: [], errors: [], requests: [] };
  page.on('console', (message) => seen.console.push({ type: message.type(), text: message.text() }));
  page.on('pageerror', (error) => seen.errors.push(String(error?.message ?? error)));
  page.on('request', (request) => {
    seen.requests.push({
      url: request.url(),
      method: request.method(),
      type: request.resourceType(),
      time: Date.now(),
    });
  });
  return seen;
}

/**
 * @typedef {object} TabOptions
 * @property {{ width: number, height: number, isMobile?: boolean, hasTouch?: boolean }} [viewport] 1280 × 800 by default.
 * @property {boolean} [blockStorage] As where the visitor blocks all site data: `document.cookie` stays empty, storage
 *   throws; but cookies of HTTP answers are kept. (A page answered with the header `content-security-policy: sandbox
 *   allow-scripts` has no storage for real, and there `document.cookie` throws too.)
 * @property {boolean} [javascript] `false` turns it off.
 * @property {() => void} [init] Runs in every document before its own scripts.
 */

/**
 * @param {import('puppeteer-core').Page} page
 * @param {TabOptions} options
 */
async function prepare(page, { viewport = { width: 1280, height: 800 }, blockStorage, javascript = true, init }) {
  await page.setViewport(viewport);
  if (!javascript) await page.setJavaScriptEnabled(false);
  if (init) await page.evaluateOnNewDocument(init);
  if (!blockStorage) return;
  await page.evaluateOnNewDocument(refuseStorage);
  // The session stays attached: detaching would undo it.
  const client = await page.createCDPSession();
  await client.send('Emulation.setDocumentCookieDisabled', { disabled: true });
}

/**
 * A browser tab with what page tests look at. `page` is puppeteer's own for everything else.
 *
 * @param {import('puppeteer-core').BrowserContext} context
 * @param {string} origin What paths given to `visit` are relative to.
 * @param {TabOptions} [options]
 */
export async function openTab(context, origin, options = {}) {
  const page = await context.newPage();
  await prepare(page, options);
  const { console, errors, requests } = watch(page);
  return {
    page,
    context,
    /** Console messages so far: `{ type, text }`; `type` as in `console.error`, but `warn` for warnings. */
    console,
    /** Uncaught errors of the page so far, as text. */
    errors,
    /** Requests so far: `{ url, method, type, time }`. Those of workers and after unload are only in the servers' logs. */
    requests,
    /** Goes to a path of the first party, or to a URL. On a page with a hanging script wait for `domcontentloaded`. */
    visit: (path = '/', { waitUntil = 'load', timeout = 15_000 } = {}) =>
      page.goto(new URL(path, origin).href, { waitUntil, timeout }),
    /** Every cookie of the browser context, of all sites: `{ name, value, domain, path, expires, secure, … }`. */
    cookies: () => context.cookies(),
    /** Names in the storages of the page's origin: `{ local, session, databases, caches }`. */
    storage: () => page.evaluate(storedKeys),
    /** The accessibility tree, as nested `{ role, name, children, … }`. */
    axTree: ({ interestingOnly = true } = {}) => page.accessibility.snapshot({ interestingOnly }),
    /** Slows processor and network; with nothing given, sets both free. `network`: `'Slow 4G'` …, or bytes per second. */
    async slow({ cpu = 1, network = null } = {}) {
      await page.emulateCPUThrottling(cpu);
      await page.emulateNetworkConditions(typeof network === 'string' ? PredefinedNetworkConditions[network] : network);
    },
    /** Lets requests to URLs that match fail, as a content blocker does: `['*consentry-ui*']`. */
    async block(patterns) {
      const client = await page.createCDPSession();
      await client.send('Network.enable');
      await client.send('Network.setBlockedURLs', { urls: patterns });
    },
    /** A second tab with the same cookies and storage. */
    openTab: (more = options) => openTab(context, origin, more),
    close: () => page.close(),
  };
}
