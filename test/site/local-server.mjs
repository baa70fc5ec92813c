import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What a server says to one request.
 *
 * @typedef {object} Answer
 * @property {number} [status] 200 by default.
 * @property {Record<string, string | string[]>} [headers] Without `content-type` a body is HTML.
 * @property {string | Buffer} [body]
 * @property {number} [delay] Milliseconds to wait first.
 * @property {boolean} [hang] Never answers; the connection stays open until the server is closed.
 * @property {boolean} [destroy] Cuts the connection instead of answering.
 */

/**
 * One request as it arrived.
 *
 * @typedef {object} Visit
 * @property {string} method
 * @property {string} path Path and query.
 * @property {URL} url Path, query and the host that was asked for.
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {string} body
 * @property {number} time Milliseconds since the epoch.
 */

const contentTypes = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Visit>}
 */
async function read(request) {
  const time = Date.now();
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method, url: path, headers } = request;
  const url = new URL(path, `http://${headers.host ?? 'localhost'}`);
  return { method, path, url, headers, body: Buffer.concat(chunks).toString('utf8'), time };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Answer} answer
 */
async function send(response, { status = 200, headers = {}, body = '', delay = 0, hang, destroy }) {
  if (delay > 0) await sleep(delay, undefined, { ref: false });
  if (hang) return;
  if (destroy) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<Answer>}
 */
async function fileAnswer(folder, name) {
  const file = join(folder, name);
  if (!file.startsWith(folder + sep)) return { status: 403 };
  const headers = { 'content-type': contentTypes[extname(file)] ?? 'application/octet-stream' };
  return readFile(file).then((body) => ({ body, headers }), () => ({ status: 404, body: 'Not found' }));
}

/** @returns {(path: string, answer: string | Answer | ((visit: Visit) => string | Answer)) => void} */
const registrar = (pages) => (path, answer) => {
  pages.set(path, typeof answer === 'function' ? answer : () => answer);
};

/**
 * A web site on a random port of this machine, whose pages, files and faults a test sets, and which remembers every request.
 *
 * @param {object} options
 * @param {string} options.host The host name that `origin` and `url()` use.
 * @param {(visit: Visit) => Promise<Answer | undefined> | Answer | undefined} [options.otherwise] Answers what no page or
 *   folder does.
 * @param {Record<string, string>} [options.headers] On every answer.
 * @param {() => void} [options.onReset]
 */
export async function startServer({ host, otherwise = () => undefined, headers: common = {}, onReset = () => {} }) {
  const pages = new Map();
  const folders = new Map();
  const faults = new Map();
  const visits = [];

  const answerTo = async (visit) => {
    const { pathname } = visit.url;
    const page = pages.get(pathname)?.(visit);
    if (page !== undefined) return typeof page === 'string' ? { body: page } : page;
    const prefix = [...folders.keys()].find((key) => pathname.startsWith(key));
    if (prefix) return fileAnswer(folders.get(prefix), decodeURIComponent(pathname.slice(prefix.length)));
    return (await otherwise(visit)) ?? { status: 404, body: 'Not found' };
  };

  const server = createServer(async (request, response) => {
    // A browser asks for the icon when it pleases: not a visit that a test could count on.
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    try {
      const visit = await read(request);
      visits.push(visit);
      const fault = faults.get(visit.url.pathname);
      const answer = await answerTo(visit);
      const broken = fault?.status ? { body: '' } : {};
      await send(response, { ...answer, headers: { ...common, ...answer.headers }, ...broken, ...fault });
    } catch {
      // The browser went away in the middle, or a page function threw: either way the visitor gets an error.
      if (!response.headersSent && !response.destroyed) response.writeHead(500).end();
    }
    return undefined;
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const log = (prefix = '/') => visits.filter(({ path }) => path.startsWith(prefix));

  return {
    port,
    /** Such as `http://localhost:41234`. */
    origin: `http://${host}:${port}`,
    /** The full URL of a path, on this host or on another name of this machine. */
    url: (path = '/', name = host) => new URL(path, `http://${name}:${port}`).href,
    /** Registers a page: its HTML, an `Answer`, or a function of the visit that returns one of these. */
    page: registrar(pages),
    /** Serves a folder's files under a path that ends in a slash. Survives `reset()`. */
    folder: (prefix, folder) => void folders.set(prefix, folder),
    /** Makes a path fail: any part of an `Answer`, laid over the true one (`{ delay }` only slows it). `null` mends it. */
    fault: (path, fault) => void (fault ? faults.set(path, fault) : faults.delete(path)),
    /** The visits so far, oldest first, to paths (with query) that start so. */
    log,
    /** How many visits to paths that start so. */
    hits: (prefix) => log(prefix).length,
    /** Forgets visits, pages and faults. */
    reset() {
      for (const kept of [pages, faults]) kept.clear();
      visits.length = 0;
      onReset();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
