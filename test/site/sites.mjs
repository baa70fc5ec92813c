import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { startServer } from './local-server.mjs';
import { recordEndpoint } from './record-endpoint.mjs';

const builtFolder = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const javascript = { 'content-type': 'text/javascript; charset=utf-8' };

/**
 * Runs in the page: tells that the script ran, how its element looked, and calls the sink as a tracker would.
 *
 * @param {string} id
 * @param {string} sink
 * @param {HTMLScriptElement | null} script `null` in modules.
 */
function reportRun(id, sink, script) {
  const { window } = globalThis;
  (window.__ran ??= []).push(id);
  const read = ({ nonce, async, crossOrigin, integrity, referrerPolicy, type, src, dataset, isConnected }) => ({
    id: script.id,
    nonce,
    async,
    crossOrigin,
    integrity,
    referrerPolicy,
    type,
    src,
    dataset: { ...dataset },
    isConnected,
  });
  (window.__current ??= {})[id] = script && { ...read(script), attributes: script.getAttributeNames() };
  window.fetch(sink, { mode: 'no-cors', keepalive: true }).catch(() => {});
}

/**
 * @param {string} id
 * @param {string} origin
 * @param {boolean} module
 */
function countedScript(id, origin, module) {
  const sink = `${origin}/sink/${encodeURIComponent(id)}`;
  return `(${reportRun})(${JSON.stringify(id)}, ${JSON.stringify(sink)}, ${module ? 'null' : 'document.currentScript'});\n`;
}

/**
 * @param {import('./answers.mjs').Visit} visit
 * @returns {import('./answers.mjs').Answer | undefined}
 */
function thirdPartyAnswer({ url }) {
  const id = url.searchParams.get('id') ?? url.pathname.slice(1);
  const delay = Number(url.searchParams.get('ms') ?? 0);
  const cookie = url.searchParams.get('cookie');
  const headers = cookie ? { 'set-cookie': `${cookie}; Path=/; Max-Age=3600` } : {};
  const script = (module) => ({
    body: countedScript(id, url.origin, module),
    headers: { ...javascript, ...headers },
    delay,
  });
  if (url.pathname.startsWith('/sink/')) return { status: 204, headers };
  switch (url.pathname) {
    case '/count.js':
    case '/slow.js':
      return script(false);
    case '/module.mjs':
      return script(true);
    case '/hang.js':
      return { hang: true };
    case '/fail.js':
      return { status: 500, delay };
    case '/pixel.gif':
      return { body: gif, headers: { 'content-type': 'image/gif', ...headers }, delay };
    case '/frame':
      return { body: `<!doctype html><title>Frame</title><script src="/count.js?id=frame"></script>`, headers, delay };
    default:
      return undefined;
  }
}

/** The site under test. */
async function startFirstParty() {
  const endpoint = recordEndpoint('none');
  const otherwise = (visit) => (visit.url.pathname === '/consent' ? endpoint.answer(visit) : undefined);
  const server = await startServer({ host: 'localhost', otherwise, onReset: endpoint.reset });
  server.folder('/consentry/', builtFolder);
  return { ...server, records: endpoint.records, recordAnswer: endpoint.recordAnswer };
}

/** A site of somebody else: another host name, so another site to the browser; cookies would ignore another port. */
async function startThirdParty() {
  const endpoint = recordEndpoint('reflect');
  const server = await startServer({
    host: '127.0.0.1',
    otherwise: (visit) => (visit.url.pathname === '/consent' ? endpoint.answer(visit) : thirdPartyAnswer(visit)),
    headers: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
    onReset: endpoint.reset,
  });
  const integrity = (path) => {
    const { body } = thirdPartyAnswer({ url: new URL(path, server.origin) });
    return `sha384-${createHash('sha384').update(body).digest('base64')}`;
  };
  return { ...server, records: endpoint.records, recordAnswer: endpoint.recordAnswer, integrity };
}

/**
 * Starts both sites on random ports.
 *
 * `site` is the page under test, at `http://localhost:<port>` and at any `http://<name>.demo.localhost:<port>`. It serves
 * what `page()` registers, the built files at `/consentry/`, and the record endpoint `POST /consent`, whose bodies are in
 * `records` and whose manners `recordAnswer({ status, hang, destroy, delay, cors })` sets.
 *
 * `thirdParty`, at `http://127.0.0.1:<port>`, answers, with CORS for all:
 * - `/count.js?id=a` a classic script: pushes `a` to `window.__ran`, puts what its element looked like (id, dataset,
 *   nonce, async, crossOrigin, integrity, referrerPolicy, type, src, attributes) in `window.__current.a`, calls `/sink/a`
 * - `/slow.js?id=a&ms=500` the same, late; `/module.mjs?id=a` the same as a module; `ms` works on all
 * - `/hang.js` never answers; `/fail.js` answers 500
 * - `/pixel.gif` an image; `/frame` a page that runs `/count.js?id=frame`; `/sink/…` an empty 204
 * - `?cookie=name%3Dvalue` on any of them sets a cookie; `integrity('/count.js?id=a')` is the value for the attribute
 *
 * @returns {Promise<{ site: Awaited<ReturnType<typeof startFirstParty>>,
 *   thirdParty: Awaited<ReturnType<typeof startThirdParty>>, reset: () => void, close: () => Promise<void> }>}
 */
export async function startSites() {
  const [site, thirdParty] = await Promise.all([startFirstParty(), startThirdParty()]);
  return {
    site,
    thirdParty,
    reset() {
      site.reset();
      thirdParty.reset();
    },
    async close() {
      await Promise.all([site.close(), thirdParty.close()]);
    },
  };
}
