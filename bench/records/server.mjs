/**
 * Node's HTTP server, in a process of its own: `node server.mjs receiver|insert URL WIDTH`. Prints its port.
 * `insert` does as little as can be done with a request: it parses the body, and inserts a row.
 */
import { createServer } from 'node:http';
import { plainInsert } from './plain-insert.mjs';
import { sampleNotice } from './sample.mjs';

const [kind, url, width] = process.argv.slice(2);
const handle = kind === 'receiver' ? await receiver() : await inserts(Number(width));
const server = createServer({ keepAliveTimeout: 60_000 }, handle).listen(0, '127.0.0.1', () => {
  console.log(server.address().port);
});
// Ends with whoever started it.
process.stdin.resume().on('end', () => process.exit());

async function receiver() {
  const { consentRecords, toNodeHandler } = await import('../../dist/server.js');
  const { postgresStore } = await import('../../dist/server-postgres.js');
  const store = postgresStore({ connectionString: url });
  await store.ready();
  return toNodeHandler(consentRecords({ store, notices: [sampleNotice] }));
}

async function inserts(count) {
  const database = await plainInsert(url, count);
  let next = 0;
  return async (request, response) => {
    request.socket.sender ??= next++ % count;
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    await database.append(JSON.parse(body), request.socket.sender);
    response.writeHead(201).end();
  };
}
