/** Node's own request is read in two ways: as it is, or as a web request. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { toNodeHandler } from 'consentry/server';
import { assertProblem, recordOf, setup } from './receiver-kit.mjs';

async function served(t, wrap) {
  const { receive, stored } = setup();
  const server = createServer(toNodeHandler(wrap(receive)));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { stored, url: `http://127.0.0.1:${server.address().port}` };
}

const send = (url, body, headers = { 'content-type': 'application/json' }) =>
  fetch(`${url}/consent`, { method: 'POST', headers, body, duplex: 'half' });

const wraps = {
  'as it is': (receive) => receive,
  'in a function of the site’s own': (receive) => (request, incoming) => receive(request, incoming),
};
for (const [how, wrap] of Object.entries(wraps)) {
  test(`it reads a body in parts, and says the same, handed to Node ${how}`, async (t) => {
    const { url, stored } = await served(t, wrap);
    const record = recordOf({ controller: { name: 'Ærø 😀 AB', url: 'https://example.com/' } });
    // Each part ends in the middle of a character.
    const bytes = new TextEncoder().encode(JSON.stringify(record));
    const parts = new ReadableStream({
      async start(controller) {
        for (let place = 0; place < bytes.length; place += 7) {
          controller.enqueue(bytes.subarray(place, place + 7));
          if (place % 70 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
        }
        controller.close();
      },
    });
    const first = await send(url, parts);
    assert.deepEqual([first.status, first.headers.get('cache-control'), await first.text()], [201, 'no-store', '']);
    assert.equal(first.headers.get('content-length'), '0');
    await assertProblem(await send(url, new Uint8Array([0x22, 0xff, 0x22])), 400);
    await assertProblem(await send(url, new Blob([new Uint8Array(40_000).fill(32)]).stream()), 413);
    await assertProblem(await send(url, JSON.stringify(record).replace('😀', '\\ud800')), 422);
    await assertProblem(await send(url, JSON.stringify(record), { 'content-type': 'text/plain' }), 415);
    const preflight = await fetch(`${url}/consent`, { method: 'OPTIONS', headers: { origin: url } });
    assert.equal(preflight.status, 204);
    assert.deepEqual(
      (await stored()).map((one) => one.record),
      [record],
    );
  });
}
