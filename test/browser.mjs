/**
 * Finds the browsers that tests run in. Nothing is downloaded: a browser of the machine is used, and where there is
 * none, the Chromium that the npm package `@sparticuz/chromium` carries is unpacked.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './unpacked-chromium.mjs';

/**
 * @typedef {object} FoundBrowser
 * @property {string} path The executable.
 * @property {Record<string, string>} [env] Variables that it needs besides those of this process.
 * @property {string} from Where it was found, for people: `PATH`, `CHROME_PATH`, …
 * @property {string} version What it says of itself, such as `Chromium 156.0.7712.3`.
 */

/**
 * Launch switches that every Chromium of the tests gets.
 *
 * The sandbox is off because it can't start as root in a container. Names other than this machine's do not resolve and
 * proxies are ignored: a test that reaches for the internet fails in the same way everywhere.
 */
export const chromiumArgs = Object.freeze([
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
]);

/**
 * What every Firefox of the tests is told: what is not of this machine goes to a proxy where nothing listens, so it is refused at
 * once, and nobody asks a name server.
 */
export const firefoxPrefs = Object.freeze({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, .localhost, 127.0.0.1',
  'network.proxy.failover_direct': false,
});

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Where installers put Chromium on systems that have no PATH entry for it.
 *
 * @returns {string[]}
 */
function defaultInstallPaths() {
  if (process.platform === 'darwin') {
    const app = (name) => `/Applications/${name}.app/Contents/MacOS/${name}`;
    return [app('Google Chrome'), app('Chromium'), app('Microsoft Edge')];
  }
  if (process.platform !== 'win32') return [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter(Boolean);
  const products = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  return products.flatMap((product) => roots.map((root) => join(root, ...product)));
}

/**
 * The first of some commands that stands in PATH.
 *
 * @param {string[]} names
 * @returns {string[]} Full paths, in the order of `names`.
 */
function inPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) => existsSync(path));
}

/**
 * Asks a browser for its version: Ubuntu's `chromium-browser` is a stub that only prints how to install a snap, so a file
 * that exists proves nothing.
 *
 * @param {string} path
 * @param {Record<string, string>} [env]
 * @returns {string | null} `null` if it doesn't run.
 */
function versionOf(path, env = {}) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return 'version unknown';
  const { status, stdout } = spawnSync(path, ['--version'], {
    env: { ...process.env, ...env },
    timeout: 20_000,
    encoding: 'utf8',
  });
  const line = stdout?.trim().split('\n').at(-1) ?? '';
  return status === 0 && /\d+\.\d+/.test(line) ? line : null;
}

/**
 * @param {string[]} paths
 * @param {string} from
 * @returns {FoundBrowser | null}
 */
function firstThatRuns(paths, from) {
  for (const path of paths) {
    const version = versionOf(path);
    if (version) return { path, from, version };
  }
  return null;
}

/**
 * Finds a Chromium: CHROME_PATH, then PATH, then the usual folders of macOS and Windows, then the packaged one.
 *
 * @returns {Promise<FoundBrowser>}
 * @throws {Error} with a message that says how to get one.
 */
export async function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    const found = existsSync(chosen) ? firstThatRuns([chosen], 'CHROME_PATH') : null;
    if (!found) throw new Error(`CHROME_PATH is ${chosen}, which is not a browser that runs. Correct it or unset it.`);
    return found;
  }
  const found = firstThatRuns(inPath(chromiumNames), 'PATH') ?? firstThatRuns(defaultInstallPaths(), 'installed');
  return found ?? (await unpackChromium(versionOf));
}

/**
 * Finds a Chromium for tests that need no window: CONSENTRY_HEADLESS, then CHROME_PATH, then Debian's headless shell, which is the
 * same engine and opens a page in a quarter of the time, then what `findChromium` finds.
 *
 * @returns {Promise<FoundBrowser>}
 */
export async function findHeadless() {
  const { CONSENTRY_HEADLESS: known, CHROME_PATH: chosen } = process.env;
  if (known) return { path: known, from: 'CONSENTRY_HEADLESS', version: 'Chromium' };
  const shell = chosen ? null : firstThatRuns(inPath(['chromium-headless-shell']), 'PATH');
  return shell ?? (await findChromium());
}

/** @returns {FoundBrowser | null} */
export function findFirefox() {
  const mac = process.platform === 'darwin' ? ['/Applications/Firefox.app/Contents/MacOS/firefox'] : [];
  return firstThatRuns([...inPath(['firefox-esr', 'firefox']), ...mac], 'PATH');
}

/**
 * WebKitGTK's driver, which starts its own MiniBrowser. It wants a display: `wrapper` is the command that gives it one.
 *
 * @returns {FoundBrowser & { wrapper: string[] } | null}
 */
export function findWebKit() {
  const [path] = inPath(['WebKitWebDriver']);
  const [xvfb] = inPath(['xvfb-run']);
  if (!path || !(process.env.DISPLAY || xvfb)) return null;
  return { path, from: 'PATH', version: 'WebKitGTK', wrapper: process.env.DISPLAY ? [] : [xvfb, '-a'] };
}

const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

/**
 * Finds the engines that tests run in, by the variable CONSENTRY_ENGINES: names separated by commas, or `all`. What is named must be
 * there. Without it all run that this machine has, and only Chromium must be there.
 *
 * @param {string} [wanted]
 * @returns {Promise<{ name: keyof typeof finders, browser: FoundBrowser | null }[]>} `browser` is `null` where
 *   there is none.
 * @throws {Error} if an engine that is named is missing.
 */
export async function findEngines(wanted = process.env.CONSENTRY_ENGINES || undefined) {
  const all = Object.keys(finders);
  const names = wanted === undefined || wanted === 'all' ? all : wanted.split(',');
  const found = [];
  for (const name of names) {
    if (!all.includes(name)) throw new Error(`CONSENTRY_ENGINES: ${name} is none of ${all.join(', ')}, all.`);
    const browser = await finders[name]();
    if (!browser && wanted !== undefined) throw new Error(`CONSENTRY_ENGINES asks for ${name}, which is not here.`);
    found.push({ name, browser });
  }
  return found;
}

/**
 * One line for people.
 *
 * @param {Awaited<ReturnType<typeof findEngines>>[number]} engine
 * @returns {string}
 */
export function describeEngine({ name, browser }) {
  if (!browser) return `Engine: there is no ${name} here; its tests are skipped.`;
  return `Engine: ${name}, ${browser.version}, ${browser.path} (${browser.from})`;
}
