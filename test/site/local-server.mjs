import { createServer } from 'node:http';
import { fileAnswer, read, send } from './answers.mjs';

/** @typedef {import('./answers.mjs').Answer} Answer */
/** @typedef {import('./answers.mjs').Visit} Visit */
/** @typedef {(visit: Visit) => Promise<Answer | undefined> | Answer | undefined} Otherwise */

/**
 * What a server has to say: pages and files that tests register, faults laid over them.
 *
 * @param {Otherwise} otherwise Answers what no page or folder does.
 */
function createContent(otherwise) {
  const pages = new Map();
  const folders = new Map();
  const faults = new Map();

  /** @param {Visit} visit */
  const trueAnswer = async (visit) => {
    const { pathname } = visit.url;
    const page = await pages.get(pathname)?.(visit);
    if (page !== undefined) return typeof page === 'string' ? { body: page } : page;
    const prefix = [...folders.keys()].find((key) => pathname.startsWith(key));
    if (prefix) return fileAnswer(folders.get(prefix), decodeURIComponent(pathname.slice(prefix.length)));
    return (await otherwise(visit)) ?? { status: 404, body: 'Not found' };
  };

  return {
    /** @param {Visit} visit */
    async answer(visit) {
      const fault = faults.get(visit.url.pathname);
      const answer = await trueAnswer(visit);
      return { ...answer, ...(fault?.status ? { body: '' } : {}), ...fault };
    },
    page: (path, answer) => void pages.set(path, typeof answer === 'function' ? answer : () => answer),
    folder: (prefix, folder) => void folders.set(prefix, folder),
    fault: (path, fault) => void (fault ? faults.set(path, fault) : faults.delete(path)),
    reset() {
      pages.clear();
      faults.clear();
    },
  };
}

/**
 * @param {(visit: Visit) => Promise<Answer>} answer
 * @param {Record<string, string>} headers
 */
function listen(answer, headers) {
  const server = createServer(async (request, response) => {
    // A browser asks for the icon when it pleases: not a visit that a test could count on.
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    // Where tests go first to store something: no visit either.
    if (request.url === '/blank') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Blank</title>');
      return;
    }
    try {
      const said = await answer(await read(request));
      await send(response, { ...said, headers: { ...headers, ...said.headers } });
    } catch (error) {
      // The browser went away in the middle, or the function of a page threw.
      if (response.destroyed) return;
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/**
 * A web site on a random port of this machine, whose pages, files and faults a test sets, and which remembers every request.
 *
 * @param {object} options
 * @param {string} options.host The host name that `origin` and `url()` use.
 * @param {Otherwise} [options.otherwise] Answers what no page or folder does.
 * @param {Record<string, string>} [options.headers] On every answer.
 * @param {() => void} [options.onReset]
 */
export async function startServer({ host, otherwise = () => undefined, headers = {}, onReset = () => {} }) {
  const content = createContent(otherwise);
  /** @type {Visit[]} */
  const visits = [];
  const remember = (visit) => {
    visits.push(visit);
    return content.answer(visit);
  };
  const server = await listen(remember, headers);
  const { port } = server.address();
  const log = (prefix = '/') => visits.filter(({ path }) => path.startsWith(prefix));

  return {
    port,
    /** Such as `http://localhost:41234`. */
    origin: `http://${host}:${port}`,
    /** The full URL of a path, on this host or on another name of this machine. */
    url: (path = '/', name = host) => new URL(path, `http://${name}:${port}`).href,
    /** Registers a page: its HTML, an `Answer`, or a function of the visit that returns one of these. */
    page: content.page,
    /** Serves a folder's files under a path that ends in a slash. Survives `reset()`. */
    folder: content.folder,
    /** Makes a path fail: any part of an `Answer`, laid over the true one (`{ delay }` only slows it). `null` mends it. */
    fault: content.fault,
    /** The visits so far, oldest first, to paths (with query) that start so. */
    log,
    /** How many visits to paths that start so. */
    hits: (prefix) => log(prefix).length,
    /** Forgets visits, pages and faults. */
    reset() {
      content.reset();
      visits.length = 0;
      onReset();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
