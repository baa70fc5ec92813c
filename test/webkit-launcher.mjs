import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const keyCodes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Backspace: '\uE003',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const buttons = { left: 0, middle: 1, right: 2 };

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * One WebDriver call.
 *
 * @param {string} url
 * @param {string} method
 * @param {unknown} [body]
 */
async function call(url, method, body) {
  const response = await fetch(url, { method, body: body === undefined ? undefined : JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.message ?? response.status}`);
  return value;
}

/**
 * Starts the driver in a process group of its own: behind `xvfb-run` there are three processes to end.
 *
 * @param {{ path: string, wrapper: string[] }} browser
 */
async function startDriver({ path, wrapper }) {
  const port = await freePort();
  const [command, ...args] = [...wrapper, path, `--port=${port}`];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  const stop = () => {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
  };
  const base = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(`${base}/status`).then(
        (response) => response.ok,
        () => false,
      )
    )
      return { base, stop };
    await sleep(100);
  }
  stop();
  throw new Error('WebKitWebDriver did not start within 10 s.');
}

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
  const perform = (id, source) =>
    call(`${sessions.get(id)}/actions`, 'POST', { actions: [{ id: source.type, ...source }] });
  const point = (id, actions) => perform(id, { type: 'pointer', parameters: { pointerType: 'mouse' }, actions });
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (type, name = 'left') => ({ type, button: buttons[name] });
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      driver ??= startDriver(browser);
      const { base } = await driver;
      const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args: ['--automation'] } };
      const { sessionId } = await call(`${base}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
      sessions.set(id, `${base}/session/${sessionId}`);
      await call(`${base}/session/${sessionId}/url`, 'POST', { url });
    },
    isActive: (id) => sessions.has(id),
    getBrowserUrl: (id) => call(`${sessions.get(id)}/url`, 'GET'),
    async stopSession(id) {
      await call(sessions.get(id), 'DELETE');
      sessions.delete(id);
      return {};
    },
    async stop() {
      (await driver)?.stop();
    },
    startDebugSession: () => Promise.reject(new Error('Debug in Chromium.')),
    sendKeys(id, keys) {
      const values = keys.map((key) => keyCodes[key] ?? key);
      const actions = values.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      return perform(id, { type: 'key', actions });
    },
    sendMouseMove: (id, x, y) => point(id, [moveTo(x, y)]),
    sendMouseClick: (id, x, y, name) =>
      point(id, [moveTo(x, y), button('pointerDown', name), button('pointerUp', name)]),
    sendMouseDown: (id, name) => point(id, [button('pointerDown', name)]),
    sendMouseUp: (id, name) => point(id, [button('pointerUp', name)]),
    resetMouse: (id) => call(`${sessions.get(id)}/actions`, 'DELETE'),
  };
}
