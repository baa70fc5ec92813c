import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { faultyHandler, listen } from './faulty-endpoint.mjs';
import { faultsOf } from './schedule.mjs';
import { readBody } from './visit.mjs';

/** How long faults go on at most after the last step, in milliseconds. */
const ENDURANCE = 5000;

/** After so long without a request nothing waits any more, in milliseconds: longer than the longest pause. */
const SILENCE = 700;

const inPage = (name) => readFileSync(new URL(`in-page/${name}`, import.meta.url), 'utf8');

/** The page that holds all others; and what every page may load. */
const driverPage = '<!doctype html><title>Driver</title><script type="module" src="/driver.js"></script><body></body>';

/** @param {{ assets: string, endpoint: string, releases: boolean, timing: object }} options */
function visitorPage({ assets, endpoint, releases, timing }) {
  const config = { policy: { version: '1', url: '/privacy' }, reopen: false, records: { endpoint, timing } };
  const gated = '<script type="text/plain" data-consent="analytics functional">globalThis.ran = true;</script>';
  return `<!doctype html><html lang="en"><title>Page</title>
<script type="application/json" id="consentry-config">${JSON.stringify(config)}</script>
<script src="${assets}/visitor.js"></script><script src="${assets}/consentry.js"></script>
<script>start();</script>${releases ? gated : ''}<body></body></html>`;
}

/** Resolves when so many faults were met as the schedule says, or when no more requests come. */
async function endured(line) {
  const start = Date.now();
  const isOver = () => Date.now() - start > ENDURANCE || (line.last > start && Date.now() - line.last > SILENCE);
  while (line.met < line.endures && !isOver()) await sleep(10);
}

/**
 * Serves pages, our files and the endpoint, for any number of schedules at once: `sN.app.localhost` are the pages of the
 * schedule with the seed N, `rN.app.localhost`, on another port, is its endpoint.
 *
 * @param {object} options
 * @param {(request: Request) => Promise<Response>} options.receiver
 * @param {Record<string, string>} options.files Our scripts, by name.
 * @param {object} options.timing What pages give to the outbox.
 * @param {number} options.late How long is too long for the browser, in milliseconds.
 */
export async function startWorld({ receiver, files, timing, late }) {
  /** @type {Map<number, import('./faulty-endpoint.mjs').Line>} */
  const lines = new Map();
  const handle = faultyHandler(receiver, { late });
  const lineOf = (request) => lines.get(Number(/^[rs](\d+)\./.exec(request.headers.host)?.[1]));
  const endpoint = await listen((request, response) => handle(lineOf(request), request, response));
  const texts = {
    ...files,
    ...Object.fromEntries(['driver.js', 'frames.js', 'hearing.js', 'visitor.js'].map((n) => [n, inPage(n)])),
  };

  let office;
  const control = async (line, state, response) => {
    line.log.push(`— ${state}`);
    if (state === 'endure') await endured(line);
    if (state === 'healthy') line.healthy = true;
    line.offline = state === 'offline';
    response.writeHead(204).end();
  };
  const next = (response) => response.end(JSON.stringify(office.next()));
  const done = async (request, response) => {
    office.done(JSON.parse(await readBody(request)));
    response.end();
  };
  const visitor = (url, request, response) => {
    const releases = url.searchParams.get('releases') === 'true';
    const seed = /\d+/.exec(url.host)[0];
    const elsewhere = `http://r${seed}.app.localhost:${endpoint.port}/consent`;
    const to = url.searchParams.get('sameOrigin') === 'true' ? '/consent' : elsewhere;
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-cache' });
    response.end(visitorPage({ assets: `http://app.localhost:${url.port}`, endpoint: to, releases, timing }));
  };
  const answer = (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    const text = texts[url.pathname.slice(1)];
    if (text !== undefined) {
      const headers = { 'content-type': 'text/javascript', 'cache-control': 'max-age=3600' };
      response.writeHead(200, { ...headers, 'access-control-allow-origin': '*' }).end(text);
    } else if (url.pathname === '/driver') response.writeHead(200, { 'content-type': 'text/html' }).end(driverPage);
    else if (url.pathname === '/next') next(response);
    else if (url.pathname === '/done') done(request, response);
    else if (url.pathname.startsWith('/control/')) control(lineOf(request), url.pathname.slice(9), response);
    else if (url.pathname === '/consent' || url.pathname === '/portal') handle(lineOf(request), request, response);
    else if (url.pathname.startsWith('/p')) visitor(url, request, response);
    else if (url.pathname === '/clear') response.writeHead(200, { 'clear-site-data': '"storage"' }).end();
    else response.writeHead(404).end('Not found');
  };
  const site = await listen(answer);

  return {
    port: site.port,
    driver: (name) => `http://app.localhost:${site.port}/driver?${name}`,
    /** Who hands schedules to driver pages, and takes what became of them. */
    employ: (one) => void (office = one),
    /** Lets a schedule begin. @param {import('./schedule.mjs').Schedule} schedule */
    begin(schedule) {
      const { seed, endures } = schedule;
      lines.set(seed, {
        faults: faultsOf(schedule),
        endures,
        met: 0,
        last: 0,
        offline: false,
        healthy: false,
        log: [],
      });
    },
    /** What lies between a browser and the receiver. @param {number} seed */
    line: (seed) => lines.get(seed),
    async close() {
      await endpoint.close();
      await site.close();
    },
  };
}
