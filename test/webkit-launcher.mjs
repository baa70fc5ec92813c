import { button, call, clickMouse, endSession, moveTo, pressKeys, startDriver, useMouse } from './webdriver.mjs';

/**
 * A launcher of @web/test-runner for WebKitGTK: @web/test-runner-webdriver would bring 218 packages for these calls.
 * Each test file gets a session, and with it a browser and a cookie jar, of its own.
 *
 * @param {{ path: string, wrapper: string[] }} browser
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webkitLauncher(browser) {
  /** @type {Map<string, string>} */
  const sessions = new Map();
  /** @type {ReturnType<typeof startDriver> | undefined} */
  let driver;
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      driver ??= startDriver(browser);
      const session = await (await driver).startSession();
      sessions.set(id, session);
      await call(`${session}/url`, 'POST', { url });
    },
    isActive: (id) => sessions.has(id),
    getBrowserUrl: (id) => call(`${sessions.get(id)}/url`, 'GET'),
    async stopSession(id) {
      await endSession(sessions.get(id));
      sessions.delete(id);
      return {};
    },
    stop: async () => (await driver)?.stop(),
    startDebugSession: () => Promise.reject(new Error('Debug in Chromium.')),
    sendKeys: (id, keys) => pressKeys(sessions.get(id), keys),
    sendMouseMove: (id, x, y) => useMouse(sessions.get(id), [moveTo(x, y)]),
    sendMouseClick: (id, x, y, name) => clickMouse(sessions.get(id), x, y, name),
    sendMouseDown: (id, name) => useMouse(sessions.get(id), [button('pointerDown', name)]),
    sendMouseUp: (id, name) => useMouse(sessions.get(id), [button('pointerUp', name)]),
    resetMouse: (id) => call(`${sessions.get(id)}/actions`, 'DELETE'),
  };
}
