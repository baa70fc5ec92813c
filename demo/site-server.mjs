import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { announcedNotices } from './server/announced-notices.mjs';
import { createConsentRecords } from './server/consent-records.mjs';
import { withDemoPages } from './server/demo-pages.mjs';
import { createEndpointFaults } from './server/endpoint-faults.mjs';
import { createEventStream } from './server/event-stream.mjs';
import { folder, sendFile, sendJson, sendPage, sendText } from './server/files.mjs';
import { headerPage } from './server/header-page.mjs';
import { jsonForScript } from './server/html.mjs';
import { sendLedger } from './server/ledger-routes.mjs';
import { privacyPage } from './server/privacy-page.mjs';
import { scenarioPage } from './server/scenario-page.mjs';
import { fillIn, loadScenario } from './server/scenarios.mjs';
import { createLedger } from './third-party/ledger.mjs';

const pages = folder('../pages/');

/**
 * The first party: the demo shell, the ledger, the marketing site, the scenarios, the policy pages and the consent records
 * endpoint. Any host name is accepted, so that scenario 2 can live on several subdomains.
 * @param {{ thirdPartyOrigin: string, ledger?: ReturnType<typeof createLedger>, cdn?: string, recordsFile?: string }} options
 *   `ledger` is what the third party writes to and the panel shows; `cdn` is the folder served as `/consentry/`;
 *   `recordsFile` keeps the consent records, which else live as long as the server
 * @returns {http.Server} not yet listening
 */
export function createSite({
  thirdPartyOrigin,
  ledger = createLedger(),
  cdn = folder('../../dist/cdn/'),
  recordsFile,
}) {
  const stream = createEventStream();
  const records = createConsentRecords({
    path: recordsFile,
    notices: announcedNotices({ thirdPartyOrigin }),
    onStored(entry) {
      stream.send('record', entry.record);
      stream.send('entry', entry);
    },
  });
  const faults = createEndpointFaults();
  const unsubscribe = ledger.subscribe((entry) => stream.send('request', entry));
  const site = { thirdPartyOrigin, ledger, cdn, stream, records, faults, receive: faults.before(records.receive) };

  const server = http.createServer((request, response) => {
    const url = new URL(request.url, `http://${request.headers.host ?? 'localhost'}`);
    route(site, request, response, url).catch((error) => {
      console.error(error);
      if (!response.headersSent) sendText(response, 500, 'text/plain', 'The demo failed; see its terminal.');
    });
  });
  server.on('close', () => {
    unsubscribe();
    records.close();
  });
  const close = server.close.bind(server);
  // Open panels would keep the server from closing.
  server.close = (done) => {
    stream.close();
    return close(done);
  };
  return server;
}

async function route(site, request, response, url) {
  const { pathname } = url;
  if (/^\/consent(\/re(new|ceipt))?$/.test(pathname)) return site.receive(request, response);
  if (pathname === '/events/reset') return reset(site, request, response);
  if (await sendLedger(site, request, response, url)) return;
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'text/plain', '');
  if (pathname === '/consent/records') return sendJson(response, recordsIn(await site.records.entries()));
  if (pathname === '/events') return openStream(site, request, response);
  if (await sendDocument(site, request, response, url)) return;
  if (await sendAsset(site, response, pathname)) return;
  sendText(response, 404, 'text/plain', 'Not found');
}

/** Without those that were erased. */
const recordsIn = (entries) => entries.flatMap(({ record }) => record ?? []);

async function openStream({ stream, ledger, records }, request, response) {
  const entries = await records.entries();
  stream.open(request, response, {
    now: new Date().toISOString(),
    requests: ledger.counts().requests,
    records: recordsIn(entries),
    ledger: entries,
  });
}

async function sendDocument(site, request, response, url) {
  const [, area, name = ''] = url.pathname.split('/');
  if (url.pathname === '/') return sendShell(site, response, url);
  if (url.pathname === '/site/') return sendMarketingSite(site, response);
  if (url.pathname === '/studio/') return sendFile(response, pages, 'studio/index.html');
  if (url.pathname === '/ledger/') return sendOwn(response, 'ledger');
  if (url.pathname === '/embeds/') return sendEmbeds(site, response);
  if (url.pathname === '/header/') return sendHeaderPage(site, request, response);
  if (area === 'privacy') return sendRendered(site, response, name || 'site', privacyPage, url);
  if (/^\/scenario\/\d\/$/.test(url.pathname)) return sendRendered(site, response, name, scenarioPage, url);
  return false;
}

async function sendShell({ thirdPartyOrigin }, response, url) {
  // 127.0.0.1 is the third party's host here, and cookies ignore ports: as a first party it would prove nothing.
  if (url.hostname === new URL(thirdPartyOrigin).hostname) {
    url.hostname = 'localhost';
    response.writeHead(302, { Location: url.href });
    response.end();
    return true;
  }
  return sendOwn(response, 'shell');
}

/** A page of the demo itself, with the way to the others. */
async function sendOwn(response, name) {
  sendPage(response, withDemoPages(await readFile(`${pages}${name}/index.html`, 'utf8'), name));
  return true;
}

async function sendMarketingSite({ thirdPartyOrigin }, response) {
  const { config } = await loadScenario('site', { thirdPartyOrigin });
  const text = await readFile(`${pages}site/index.html`, 'utf8');
  sendPage(response, fillIn(text, { thirdPartyOrigin, config: String(jsonForScript(config)) }));
  return true;
}

async function sendEmbeds({ thirdPartyOrigin }, response) {
  const text = withDemoPages(await readFile(`${pages}embeds/index.html`, 'utf8'), 'embeds');
  sendPage(response, fillIn(text, { thirdPartyOrigin }));
  return true;
}

function sendHeaderPage({ thirdPartyOrigin }, request, response) {
  const { headers, page } = headerPage({ thirdPartyOrigin, cookie: request.headers.cookie });
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  sendPage(response, page);
  return true;
}

async function sendRendered({ thirdPartyOrigin }, response, name, render, url) {
  const scenario = await loadScenario(name, { thirdPartyOrigin });
  if (!scenario) return false;
  sendPage(response, render({ ...scenario, name }, { thirdPartyOrigin, url }));
  return true;
}

async function sendAsset({ cdn }, response, pathname) {
  if (pathname.startsWith('/consentry/')) return sendFile(response, cdn, pathname.slice('/consentry/'.length));
  return sendFile(response, pages, pathname.slice(1));
}

function reset(site, request, response) {
  request.resume();
  if (request.method !== 'POST') return sendText(response, 405, 'text/plain', '');
  site.ledger.reset();
  site.stream.send('reset', {});
  response.writeHead(204);
  response.end();
}
