import { existsSync } from 'node:fs';
import { createSite } from './site-server.mjs';
import { folder } from './server/files.mjs';
import { buildTrackers } from './third-party/build-trackers.mjs';
import { createLedger } from './third-party/ledger.mjs';
import { createThirdParty } from './third-party/server.mjs';

const port = Number(process.env.PORT ?? 4173);
const address = '127.0.0.1';

const listen = (server, onPort) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(onPort, address, resolve);
  });

async function start() {
  await buildTrackers();
  const ledger = createLedger();
  const thirdPartyOrigin = `http://${address}:${port + 1}`;
  await listen(createThirdParty({ ledger }), port + 1);
  await listen(createSite({ thirdPartyOrigin, ledger, recordsFile: process.env.RECORDS }), port);
  if (!existsSync(folder('../../dist/cdn/consentry.dev.js'))) {
    console.warn('\n  dist/cdn/consentry.dev.js is missing: run "npm run build", or no page will ask anything.');
  }
  console.log(`
  Consentry demo

    Start here      http://localhost:${port}/
    Studio          http://localhost:${port}/studio/
    Ledger          http://localhost:${port}/ledger/
    Marketing site  http://localhost:${port}/site/
    Scenarios       http://localhost:${port}/scenario/1/
                    http://www.demo.localhost:${port}/scenario/2/   (one decision, several subdomains)
                    http://localhost:${port}/scenario/3/
    Third party     ${thirdPartyOrigin}/__counts

  Stop with Ctrl+C. Another port: PORT=5000 npm start
`);
}

start().catch((error) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${error.port} is taken. Choose another: PORT=5000 npm start` : error);
  process.exitCode = 1;
  if (taken) process.exit();
});
