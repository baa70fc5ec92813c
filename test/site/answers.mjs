import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What a server says to one request.
 *
 * @typedef {object} Answer
 * @property {number} [status] 200 by default.
 * @property {Record<string, string | string[]>} [headers] Without `content-type` a body is HTML.
 * @property {string | Buffer | AsyncIterable<string>} [body] A generator sends its parts as they come.
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
 * Reads a whole request.
 *
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Visit>}
 */
export async function read(request) {
  const time = Date.now();
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method, url: path, headers } = request;
  const url = new URL(path, `http://${headers.host ?? 'localhost'}`);
  return { method, path, url, headers, body: Buffer.concat(chunks).toString('utf8'), time };
}

/**
 * Answers, late or not at all where the answer says so.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {Answer} answer
 */
export async function send(response, { status = 200, headers = {}, body = '', delay = 0, hang, destroy }) {
  if (delay > 0) await sleep(delay, undefined, { ref: false });
  if (hang) return;
  if (destroy) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  if (typeof body === 'object' && Symbol.asyncIterator in body) {
    for await (const part of body) response.write(part);
    response.end();
  } else response.end(body);
}

/**
 * The answer that a file is: 404 where there is none.
 *
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<Answer>}
 */
export async function fileAnswer(folder, name) {
  const file = join(folder, name);
  if (!file.startsWith(folder + sep)) return { status: 403 };
  const headers = { 'content-type': contentTypes[extname(file)] ?? 'application/octet-stream' };
  return readFile(file).then(
    (body) => ({ body, headers }),
    () => ({ status: 404, body: 'Not found' }),
  );
}
