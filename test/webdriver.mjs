/** WebKitGTK's driver, for unit tests and page tests: plain WebDriver calls over HTTP. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

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
export async function call(url, method, body) {
  // Now and then the driver never answers: what asks a page that is put away in that moment.
  const signal = AbortSignal.timeout(60_000);
  const response = await fetch(url, { method, body: body === undefined ? undefined : JSON.stringify(body), signal });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.message || value?.error || response.status}`);
  return value;
}

/** Ends the driver when our end of the pipe is closed, so also when this process is killed; then `xvfb-run` cleans up. */
const untilInputEnds = ['sh', '-c', '"$@" & read -r _; kill $!', 'sh'];

/** Nothing listens there: what is not of this machine is refused at once. */
const nowhere = [
  '--proxy=http://127.0.0.1:9',
  ...['localhost', '*.localhost', '127.0.0.1'].map((host) => `--ignore-host=${host}`),
];

const capabilities = {
  browserName: 'MiniBrowser',
  // Whoever visits waits by themselves: for a page with a hanging script the driver would wait for ever.
  pageLoadStrategy: 'none',
  'webkitgtk:browserOptions': {
    args: ['--automation', '--javascript-can-open-windows-automatically=true', ...nowhere],
  },
};

/**
 * Starts the driver. It holds one session at a time, which is one browser with a cookie jar of its own.
 *
 * @param {{ path: string, wrapper: string[] }} browser
 * @returns {Promise<{ startSession: () => Promise<string>, stop: () => Promise<void> }>} `startSession()` gives the URL that the
 *   calls of the session begin with.
 */
export async function startDriver({ path, wrapper }) {
  const port = await freePort();
  const [command, ...args] = [...wrapper, ...untilInputEnds, path, `--port=${port}`];
  const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise((resolve) => child.on('error', resolve).on('close', resolve));
  const base = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  const answers = () =>
    fetch(`${base}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let attempt = 0; attempt < 400; attempt += 1) {
    if (await answers()) {
      const startSession = async () => {
        const { sessionId } = await call(`${base}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
        return `${base}/session/${sessionId}`;
      };
      return { startSession, stop };
    }
    await sleep(50);
  }
  await stop();
  throw new Error('WebKitWebDriver did not start within 20 s.');
}

/**
 * Ends a session, and with it its browser.
 *
 * @param {string} session
 */
export async function endSession(session) {
  // The driver closes window after window, and gives up at one that a page is just closing.
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const failure = await call(session, 'DELETE').then(
      () => null,
      (error) => error,
    );
    if (!failure || /session/.test(failure.message)) return;
    await sleep(50);
  }
  throw new Error('WebKitWebDriver does not end its session.');
}

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

/**
 * @param {string} session
 * @param {string[]} keys Names as in `KeyboardEvent.key`, or characters.
 */
export function pressKeys(session, keys) {
  const values = keys.map((key) => keyCodes[key] ?? key);
  const actions = values.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return call(`${session}/actions`, 'POST', { actions: [{ type: 'key', id: 'key', actions }] });
}

export const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
export const button = (type, name = 'left') => ({ type, button: buttons[name] });

/**
 * @param {string} session
 * @param {object[]} actions Of `moveTo()` and `button()`.
 */
export function useMouse(session, actions) {
  const mouse = { type: 'pointer', id: 'pointer', parameters: { pointerType: 'mouse' }, actions };
  return call(`${session}/actions`, 'POST', { actions: [mouse] });
}

/**
 * @param {string} session
 * @param {number} x
 * @param {number} y
 * @param {keyof typeof buttons} [name]
 */
export function clickMouse(session, x, y, name) {
  return useMouse(session, [moveTo(x, y), button('pointerDown', name), button('pointerUp', name)]);
}
