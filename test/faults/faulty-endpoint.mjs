import { createServer } from 'node:http';
import { faultKinds, missing, portalAnswer, preflightOnly } from './fault-kinds.mjs';
import { visitOf } from './visit.mjs';

/**
 * @typedef {object} Line What lies between one browser and the receiver.
 * @property {{ next(): string | null, random: import('./random.mjs').Random }} faults
 * @property {boolean} offline Every request is cut.
 * @property {boolean} healthy No faults any more.
 * @property {number} endures How many faults shall be met.
 * @property {number} met How many were.
 * @property {number} last When the last request came.
 * @property {string[]} log What met the requests, for people.
 */

/**
 * Answers requests for the receiver, by the faults of their line.
 *
 * @param {(request: Request) => Promise<Response>} receiver
 * @param {{ late: number }} options How long is too long for the browser, in milliseconds.
 */
export function faultyHandler(receiver, { late }) {
  /** @param {Line} line */
  return async (line, request, response) => {
    const visit = visitOf(request, response, receiver);
    const kind = faultFor(line, request);
    line.log.push(
      `${(performance.now() | 0) % 100000} ${request.method} ${request.url} ${line.offline ? 'offline' : (kind ?? 'well')}`,
    );
    if (kind) line.met += 1;
    line.last = Date.now();
    // The browser may go away at any moment, and then the parts of a fault throw.
    try {
      if (line.offline) visit.cut();
      else if (kind) await (faultKinds[kind] ?? missing[kind])(visit, { late, random: line.faults.random });
      else if (request.url === '/portal') await portalAnswer(visit);
      else await visit.send(unremembered(await visit.receive()));
    } catch (error) {
      line.log.push(`  ${error.message}`);
      visit.cut();
    }
  };
}

/** So that each request is asked for again: more that can go wrong. @param {Response} answer */
function unremembered(answer) {
  if (answer.headers.has('access-control-max-age')) answer.headers.set('access-control-max-age', '0');
  return answer;
}

/** @param {Line} line */
function faultFor(line, { method, url }) {
  if (line.healthy || line.offline || url === '/portal') return null;
  if (method !== 'OPTIONS') {
    const kind = line.faults.next();
    return preflightOnly.includes(kind) ? null : kind;
  }
  // A question is answered well, but for those faults that are about questions.
  const kind = line.faults.next();
  return preflightOnly.includes(kind) ? kind : null;
}

/**
 * The endpoint on a port of its own: another origin than the page.
 *
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown} handle
 */
export async function listen(handle) {
  const server = createServer(handle);
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
