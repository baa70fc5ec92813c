import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSite } from '../../demo/site-server.mjs';
import { buildTrackers } from '../../demo/third-party/build-trackers.mjs';
import { createLedger } from '../../demo/third-party/ledger.mjs';
import { createThirdParty } from '../../demo/third-party/server.mjs';

/** @param {import('node:http').Server} server */
function listen(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
}

const trackers = ['posthog', 'mixpanel', 'amplitude', 'snowplow', 'clarity'];

/**
 * Starts the demo's own two sites on random ports, with the real trackers bundled afresh.
 *
 * `hits()` counts what reached the third party, scripts included, `reports()` what each real tracker sent to its sink, and
 * `quiet()` waits until nothing more arrives. `url()` is a page of the demo, on `localhost` or on another name of this machine.
 */
export async function startDemo() {
  const folder = await mkdtemp(join(tmpdir(), 'consentry-trackers-'));
  await buildTrackers({ outdir: folder });
  const ledger = createLedger();
  const thirdParty = createThirdParty({ ledger, folder });
  const thirdPartyOrigin = `http://127.0.0.1:${await listen(thirdParty)}`;
  const site = createSite({ thirdPartyOrigin, ledger });
  let options = {};
  let more = '';
  const front = createServer((request, response) => {
    const end = response.end.bind(response);
    response.end = (body) =>
      end(typeof body === 'string' ? withOptions(body, options).replace('</head>', () => `${more}</head>`) : body);
    site.emit('request', request, response);
  });
  const port = await listen(front);
  return {
    origin: `http://localhost:${port}`,
    thirdPartyOrigin,
    hits: () => ledger.counts().total,
    reports: () => reportsIn(ledger.counts().requests),
    /** Options laid over the configuration of every page from now on. */
    configure: (laid) => void (options = laid),
    /** Markup at the end of the head of every page from now on. */
    addToHead: (markup) => void (more = markup),
    reset() {
      ledger.reset();
      options = {};
      more = '';
    },
    async quiet(still = 400) {
      for (let before = -1; before !== ledger.counts().total; await sleep(still)) before = ledger.counts().total;
    },
    url: (path, host = 'localhost') => `http://${host}:${port}${path}`,
    records: () => fetch(`http://localhost:${port}/consent/records`).then((response) => response.json()),
    async close() {
      site.close();
      for (const server of [front, thirdParty]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      await rm(folder, { recursive: true });
    },
  };
}

/** @param {{ path: string }[]} requests */
function reportsIn(requests) {
  const count = (name) => requests.filter(({ path }) => path.startsWith(`/sink/${name}`)).length;
  return Object.fromEntries(trackers.map((name) => [name, count(name)]));
}

/** A page bears its configuration, which begins with the policy. */
function withOptions(page, options) {
  const members = Object.entries(options).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return page.replace('"policy":', () => `${members.join('')}"policy":`);
}
