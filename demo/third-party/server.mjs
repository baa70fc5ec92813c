import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trackerFolder } from './build-trackers.mjs';
import { createLedger } from './ledger.mjs';
import { sinkAnswer } from './sink-answers.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const trackers = new Set(['posthog', 'mixpanel', 'amplitude', 'snowplow', 'clarity']);
const standIns = new Set(['google-analytics', 'hotjar', 'hubspot', 'counter']);
const clearGif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/**
 * The third party: tracker files, stand-ins, a pixel, a video embed, and a sink that accepts and counts anything.
 * Every request counts, except those to `/__counts` and `/__reset`, by which tests and the panel look.
 * @param {{ onRequest?: (entry: object) => void, ledger?: ReturnType<typeof createLedger>, folder?: string }} options
 * @returns {http.Server} not yet listening
 */
export function createThirdParty({ onRequest, ledger = createLedger(), folder = trackerFolder } = {}) {
  if (onRequest) ledger.subscribe(onRequest);
  return http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://third-party');
    allowAnyOrigin(request, response);
    if (pathname === '/__counts') return sendJson(response, ledger.counts());
    if (pathname === '/__reset') return reset(ledger, request, response);
    if (pathname !== '/favicon.ico') ledger.record(entryOf(request, pathname));
    request.resume();
    answer(request, response, pathname, folder).catch(() => send(response, 500, 'text/plain', ''));
  });
}

function entryOf(request, path) {
  return { tracker: trackerOf(path), method: request.method, path, time: new Date().toISOString() };
}

function trackerOf(path) {
  const [, area, name] = path.split('/');
  if (area === 't') return name.replace(/\.js$/, '');
  if (area === 'sink') return name;
  return area.replace(/\.gif$/, '');
}

/** A tracker's endpoint is called from every site, with cookies and with headers of its own. */
function allowAnyOrigin(request, response) {
  response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, DELETE, OPTIONS');
  response.setHeader('Access-Control-Allow-Headers', request.headers['access-control-request-headers'] ?? '*');
  response.setHeader('Access-Control-Allow-Private-Network', 'true');
  response.setHeader('Access-Control-Max-Age', '600');
  response.setHeader('Vary', 'Origin');
  response.setHeader('Cache-Control', 'no-store');
}

async function answer(request, response, path, folder) {
  if (request.method === 'OPTIONS') return send(response, 204, 'text/plain', '');
  if (path.startsWith('/sink/')) {
    const { type, body } = sinkAnswer(trackerOf(path), path);
    return send(response, 200, type, body);
  }
  if (path.startsWith('/t/')) return sendTracker(response, trackerOf(path), folder);
  if (path === '/pixel.gif') return sendPixel(response);
  if (path === '/video/embed') {
    response.setHeader('Set-Cookie', thirdPartyCookie('video_visitor'));
    return send(response, 200, 'text/html; charset=utf-8', await readFile(here('./video-embed.html')));
  }
  const frame = /^\/embed\/(map|post|form|frame)$/.exec(path)?.[1];
  if (frame) return send(response, 200, 'text/html; charset=utf-8', await readFile(here(`./frames/${frame}.html`)));
  return send(response, 404, 'text/plain', 'Not here');
}

function sendTracker(response, name, folder) {
  const file = trackers.has(name) ? join(folder, `${name}.js`) : standIns.has(name) && here(`./stand-ins/${name}.js`);
  if (!file) return send(response, 404, 'text/plain', 'No such tracker');
  response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function sendPixel(response) {
  response.setHeader('Set-Cookie', thirdPartyCookie('pixel_id'));
  send(response, 200, 'image/gif', clearGif);
}

/** `Secure` is needed for `SameSite=None`, and Chromium and Firefox accept it from a loopback address without TLS. */
function thirdPartyCookie(name) {
  return `${name}=demo; Path=/; Max-Age=7776000; SameSite=None; Secure`;
}

function reset(ledger, request, response) {
  request.resume();
  if (request.method !== 'POST') return send(response, 405, 'text/plain', '');
  ledger.reset();
  send(response, 204, 'text/plain', '');
}

function sendJson(response, value) {
  send(response, 200, 'application/json', JSON.stringify(value));
}

function send(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': type });
  response.end(body);
}
