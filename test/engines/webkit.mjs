import { call, clickMouse, endSession, pressKeys, startDriver } from '../webdriver.mjs';
import { viewport } from './engine-tab.mjs';

/** What the toolbar takes of a window's height. */
const toolbar = 38;
const size = { width: viewport.width, height: viewport.height + toolbar };

/**
 * Calls of one session go to its current window: one after the other, each to its own.
 *
 * @param {string} session
 */
function windowsOf(session) {
  let last = Promise.resolve();
  let current;
  const act = async (handle, action) => {
    if (handle !== null && current !== handle) await call(`${session}/window`, 'POST', { handle });
    current = handle ?? current;
    return action();
  };
  return (handle, action) => {
    const done = last.then(() => act(handle, action));
    last = done.catch(() => {});
    return done;
  };
}

/**
 * @param {string} session
 * @param {string} handle
 * @param {ReturnType<typeof windowsOf>} inWindow
 * @returns {import('./engine-tab.mjs').Remote}
 */
function remoteWindow(session, handle, inWindow) {
  const ask = (method, path, body) => inWindow(handle, () => call(`${session}/${path}`, method, body));
  return {
    // Its driver tells neither.
    console: null,
    errors: null,
    navigate: (url) => ask('POST', 'url', { url }),
    run: (expression) => ask('POST', 'execute/async', { script: `(${expression}).then(arguments[0])`, args: [] }),
    clickAt: (x, y) => inWindow(handle, () => clickMouse(session, x, y)),
    press: (key) => inWindow(handle, () => pressKeys(session, [key])),
    bringToFront: () => inWindow(handle, () => undefined),
    cookies: async () =>
      (await ask('GET', 'cookie')).map(({ name, value, domain, path, httpOnly, secure, sameSite, expiry }) => {
        const limits = { sameSite: sameSite?.toLowerCase() ?? null, expires: expiry ?? null };
        return { name, value, domain, path, httpOnly, secure, ...limits };
      }),
    close: () => ask('DELETE', 'window'),
  };
}

/**
 * WebKitGTK by WebDriver. A context is a session, and a driver holds one session: each that is open at the same time has a driver of its
 * own, which is used again.
 *
 * @param {{ path: string, wrapper: string[] }} browser
 * @returns {Promise<import('./engine-tab.mjs').RunningEngine>}
 */
export async function launchWebKit(browser) {
  const drivers = [];
  const free = [];
  const takeDriver = async () => {
    if (free.length > 0) return free.pop();
    const driver = await startDriver(browser);
    drivers.push(driver);
    return driver;
  };
  free.push(await takeDriver());
  return {
    version: 'WebKitGTK',
    async newContext() {
      const driver = await takeDriver();
      const session = await driver.startSession();
      const inWindow = windowsOf(session);
      let unused = await call(`${session}/window`, 'GET');
      // A second one is a window: a tab would stay hidden, and draw no frame.
      const open = async () => (await call(`${session}/window/new`, 'POST', { type: 'window' })).handle;
      return {
        async newRemote() {
          const handle = unused ?? (await inWindow(null, open));
          unused = null;
          await inWindow(handle, () => call(`${session}/window/rect`, 'POST', size));
          return remoteWindow(session, handle, inWindow);
        },
        async close() {
          await endSession(session);
          free.push(driver);
        },
      };
    },
    close: async () => void (await Promise.all(drivers.map((driver) => driver.stop()))),
  };
}
