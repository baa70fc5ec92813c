import { setTimeout as sleep } from 'node:timers/promises';
import { hasCome, mark, pointOf } from './in-page.mjs';

/** The same in all engines. */
export const viewport = { width: 1280, height: 800 };

/**
 * What a driver must be able to do with one tab. Everything else is made of it, so that it means the same in all engines.
 *
 * @typedef {object} Remote
 * @property {{ type: string, text: string }[] | null} console Grows; `null` where the driver does not tell.
 * @property {string[] | null} errors Grows; `null` where the driver does not tell.
 * @property {(url: string) => Promise<void>} navigate Sets out, and waits for nothing.
 * @property {(expression: string) => Promise<string>} run Evaluates an expression that is a promise of a string.
 * @property {(x: number, y: number) => Promise<void>} clickAt
 * @property {(key: string) => Promise<void>} press
 * @property {() => Promise<void>} bringToFront
 * @property {() => Promise<Cookie[]>} cookies
 * @property {() => Promise<void>} close
 *
 * @typedef {{ name: string, value: string, domain: string, path: string, httpOnly: boolean, secure: boolean,
 *   sameSite: string | null, expires: number | null }} Cookie `sameSite`: `lax`, `strict`, `none`; where nobody asked for one each engine
 *   says something else. `expires`: seconds since the epoch; `null` with the session.
 *
 * @typedef {object} RunningEngine
 * @property {string} version
 * @property {(options: ContextOptions) => Promise<{ newRemote: () => Promise<Remote>, close: () => Promise<void> }>} newContext
 *   With cookies and storage of its own, and none at first.
 * @property {() => Promise<void>} close
 *
 * @typedef {object} ContextOptions
 * @property {boolean} [regular] As visitors have it, and not private: Chromium connects early to nobody in a private window. One at a
 *   time, and only its cookies are forgotten.
 */

const states = {
  load: ['complete'],
  domcontentloaded: ['interactive', 'complete'],
  commit: ['loading', 'interactive', 'complete'],
};

/** An expression whose value is text in every driver. */
function asking(action, args) {
  const call = typeof action === 'string' ? action : `(${action})(...${JSON.stringify(args)})`;
  return `(async () => {
    try { return JSON.stringify({ value: await (${call}) }); }
    catch (error) { return JSON.stringify({ error: String(error), stack: error?.stack }); }
  })()`;
}

/**
 * @param {Remote} remote
 * @param {string} origin What paths given to `visit` are relative to.
 * @param {() => Promise<Remote>} openBeside
 */
export function engineTab(remote, origin, openBeside) {
  const evaluate = async (action, ...args) => {
    const { value, error, stack } = JSON.parse(await remote.run(asking(action, args)));
    if (error !== undefined) throw new Error(`In the page: ${error}`, { cause: stack });
    return value;
  };

  const until = async (action, { args = [], timeout = 15_000, message = String(action) } = {}) => {
    const end = Date.now() + timeout;
    for (;;) {
      // A document that is on its way out, or not yet there, is no answer.
      const [value, error] = await evaluate(action, ...args).then(
        (answer) => [answer],
        (failure) => [undefined, failure],
      );
      if (value) return value;
      if (Date.now() > end) throw new Error(`Not within ${timeout} ms: ${message}`, { cause: error ?? value });
      await sleep(10);
    }
  };

  const leave = async (action, { waitUntil = 'load', timeout = 15_000 } = {}) => {
    await evaluate(mark);
    await action();
    await until(hasCome, { args: [states[waitUntil]], timeout, message: `another document (${waitUntil})` });
  };

  /** Where an element is, once it is there and rests: a click on what moves hits something else. */
  const restingPoint = async (selector, text, timeout) => {
    const end = Date.now() + timeout;
    let before = {};
    for (;;) {
      const point = await evaluate(pointOf, selector, text);
      if (!point.why && point.x === before.x && point.y === before.y) return point;
      if (Date.now() > end) throw new Error(`Cannot click on ${selector}: ${point.why ?? 'it moves'}`);
      before = point;
      await sleep(30);
    }
  };

  return {
    /** Console messages so far, `{ type, text }`; `null` in WebKit, whose driver tells none. See `listener`. */
    console: remote.console,
    /** Uncaught errors so far, as text (Firefox: refused requests too); `null` in WebKit. */
    errors: remote.errors,
    /** Goes to a path of the first party, or to a URL. `waitUntil`: `load`, `domcontentloaded`, or `commit`. */
    visit: (path = '/', options) => leave(() => remote.navigate(new URL(path, origin).href), options),
    /** Does something that loads a document anew, and waits for it: a reload, or a withdrawal that reloads. */
    reloaded: (action, options) => leave(action, options),
    reload: (options) => leave(() => evaluate('void setTimeout(() => location.reload())'), options),
    /** Runs a function, sent as text, in the page, and returns what JSON can hold of its answer; awaits promises. */
    evaluate,
    /** Waits until a function in the page returns something truthy, and returns it. `{ args, timeout, message }` */
    until,
    /** Clicks with the mouse on what a visitor can see and hit; waits for it first. `{ text, timeout }` */
    async click(selector, { text = null, timeout = 5000 } = {}) {
      const { x, y } = await restingPoint(selector, text, timeout);
      await remote.clickAt(x, y);
    },
    /** Presses a key: `Tab`, `Enter`, `Escape`, `Space`, `ArrowDown` … */
    press: (key) => remote.press(key === 'Space' ? ' ' : key),
    /** The cookies that a request for this page would carry, HttpOnly too. */
    cookies: remote.cookies,
    /** Writes a cookie from the page that is open. */
    setCookie: (name, value, attributes = 'path=/; max-age=8640000; samesite=lax') =>
      evaluate((text) => void (globalThis.document.cookie = text), `${name}=${value}; ${attributes}`),
    /** Another tab with the same cookies and storage; in WebKit a window. */
    openTab: async () => engineTab(await openBeside(), origin, openBeside),
    bringToFront: remote.bringToFront,
    close: remote.close,
  };
}
