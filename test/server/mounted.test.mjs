/** The receiver where sites have it. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Hono } from 'hono';
import { toNodeHandler } from 'consentry/server';
import { assertProblem, cookieOf, origin, post, recordOf, setup } from './receiver-kit.mjs';

async function served(t, options = {}) {
  const kit = setup(options);
  const server = createServer(toNodeHandler(kit.receive));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address();
  return { ...kit, port, url: `http://127.0.0.1:${port}` };
}

const json = { 'content-type': 'application/json' };
const send = (url, body, init = {}) =>
  fetch(`${url}/consent`, { method: 'POST', headers: json, body, duplex: 'half', ...init });

test('it answers in Node’s http', async (t) => {
  const { url, stored } = await served(t);
  const record = recordOf();
  assert.equal((await send(url, JSON.stringify(record))).status, 201);
  assert.equal((await send(url, JSON.stringify(record))).status, 200);
  await assertProblem(await send(url, '{'), 400);
  assert.deepEqual(
    (await stored()).map((one) => one.record),
    [record],
  );
});

test('it renews and shows in Node’s http', async (t) => {
  const { url } = await served(t);
  const record = recordOf();
  await send(url, JSON.stringify(record));
  const cookie = cookieOf({ id: record.consent_id });
  const renewal = await fetch(`${url}/consent/renew`, { method: 'POST', headers: { cookie, origin: url } });
  assert.deepEqual([renewal.status, renewal.headers.getSetCookie().length], [204, 1]);
  const receipt = await fetch(`${url}/consent/receipt`, { headers: { cookie } });
  assert.deepEqual((await receipt.json()).records[0].record, record);
});

test('it tells the address in Node’s http', async (t) => {
  const clientAddress = (_request, incoming) => incoming.socket.remoteAddress;
  const { url } = await served(t, { clientAddress, rateLimit: { perMinute: 1, burst: 1 } });
  assert.equal((await send(url, JSON.stringify(recordOf()))).status, 201);
  await assertProblem(await send(url, JSON.stringify(recordOf())), 429);
});

for (const size of [40_000, 4_000_000]) {
  test(`it answers a sender of ${size} bytes, who hears it`, async (t) => {
    const { url, stored } = await served(t);
    const body = new Blob([new Uint8Array(size).fill(32)]);
    await assertProblem(await send(url, body), 413);
    await assertProblem(await send(url, body.stream()), 413);
    assert.deepEqual(await stored(), []);
  });
}

test('it cuts off a sender that never stops', async (t) => {
  const { port } = await served(t);
  const socket = connect(port, '127.0.0.1');
  const head =
    'POST /consent HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';
  let text = '';
  socket.on('data', (data) => (text += data));
  socket.on('error', () => undefined);
  socket.write(head);
  const part = `1000\r\n${' '.repeat(0x1000)}\r\n`;
  const timer = setInterval(() => socket.writable && socket.write(part), 2);
  await new Promise((resolve) => socket.on('close', resolve));
  clearInterval(timer);
  assert.match(text, /^HTTP\/1\.1 413 /);
  assert.match(text, /connection: close/i);
});

test('it survives senders that leave, and addresses that are none', async (t) => {
  const { url, port, stored } = await served(t);
  const raw = (text, end) =>
    new Promise((resolve) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => (end ? socket.end(text) : socket.write(text)));
      socket
        .on('data', (data) => (answer += data))
        .on('error', () => undefined)
        .on('close', () => resolve(answer));
      if (!end) setTimeout(() => socket.destroy(), 50);
    });
  await raw(
    'POST /consent HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 999\r\n\r\n{"a',
    false,
  );
  assert.match(
    await raw('GET //evil.example/consent/receipt HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', true),
    / 404 /,
  );
  assert.match(await raw('GET http://evil.example/ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', true), / 400 /);
  assert.match(await raw('GET /consent HTTP/1.1\r\nhost: a b\r\nconnection: close\r\n\r\n', true), / 400 /);
  assert.equal((await send(url, JSON.stringify(recordOf()))).status, 201);
  assert.equal((await stored()).length, 1);
});

test('it sends an export through Node’s http as fast as it is taken', async (t) => {
  const line = new TextEncoder().encode(`${'x'.repeat(65_535)}\n`);
  let made = 0;
  let cancelled = false;
  const body = () =>
    new ReadableStream({
      pull(controller) {
        made += 1;
        controller.enqueue(line);
      },
      cancel: () => void (cancelled = true),
    });
  const server = createServer(toNodeHandler(async () => new Response(body())));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const abort = new AbortController();
  const { body: taken } = await fetch(`http://127.0.0.1:${server.address().port}/`, { signal: abort.signal });
  const reader = taken.getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.ok(made < 1000, `${made} parts of 64 kB were made for one that was taken`);
  abort.abort();
  await reader.closed.catch(() => undefined);
  for (let wait = 0; !cancelled && wait < 100; wait += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(cancelled, true);
});

test('it answers in Hono', async () => {
  const { receive, stored } = setup();
  const app = new Hono();
  app.all('/api/consent/*', ({ req }) => receive(req.raw));
  const record = recordOf();
  const headers = json;
  const body = JSON.stringify(record);
  assert.equal((await app.request('/api/consent', { method: 'POST', headers, body })).status, 201);
  const cookie = cookieOf({ id: record.consent_id });
  const receipt = await app.request('/api/consent/receipt', { headers: { cookie } });
  assert.equal((await receipt.json()).records.length, 1);
  const renewal = { method: 'POST', headers: { cookie, 'sec-fetch-site': 'same-origin' } };
  assert.match((await app.request('/api/consent/renew', renewal)).headers.get('set-cookie'), /^consentry=v=1/);
  assert.equal((await stored()).length, 1);
});

test('it is what a route of Next, Deno and Bun exports: one function of a request', async () => {
  const { receive } = setup();
  const route = { GET: receive, POST: receive, OPTIONS: receive };
  assert.equal((await route.POST(post(recordOf()), { params: Promise.resolve({}) })).status, 201);
  assert.equal((await route.GET(new Request(`${origin}/consent/receipt`))).status, 404);
});

test('it is of web standards only: nothing of Node, no eval, no package', () => {
  const seen = new Set();
  const look = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, from] of text.matchAll(/\b(?:from|import)\s*\(?["']([^"']+)["']/g)) {
      assert.ok(from.startsWith('.'), `${path} imports ${from}`);
      look(new URL(from, `file://${process.cwd()}/${path}`).pathname.slice(process.cwd().length + 1));
    }
    assert.doesNotMatch(text, /\b(?:require|eval)\(|new Function|\bprocess\.|\bBuffer\b/, path);
  };
  look('dist/server.js');
  assert.ok(seen.size > 15 && readdirSync('dist/_virtual').length > 0);
});
