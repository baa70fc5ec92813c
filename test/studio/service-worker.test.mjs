/** The studio's service worker, with a cache and a network that fail. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';

const source = await readFile(new URL('../../demo/pages/studio/service-worker.js', import.meta.url), 'utf8');
const url = 'https://studio.example/studio/studio.js';

/** What a page gets that asks for a file, with the cache and the network of a browser in trouble. */
async function answer({ cache, network, onAnswer }) {
  const listeners = {};
  const caches = { open: async () => cache };
  const location = new URL('https://studio.example/studio/service-worker.js');
  const self = { location, addEventListener: (name, listener) => void (listeners[name] = listener) };
  runInNewContext(source, { self, caches, fetch: network, Response, URL });
  let response;
  const later = [];
  listeners.fetch({
    request: { method: 'GET', url },
    respondWith: (promise) => void (response = promise),
    waitUntil: (promise) => void later.push(promise),
  });
  const text = await (await response).text();
  onAnswer?.();
  await Promise.all(later);
  return text;
}

const offline = async () => {
  throw new TypeError('Failed to fetch');
};

test('it hands on what the network gave, though it cannot be kept', async () => {
  const cache = {
    put: async () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    },
    match: async () => undefined,
  };
  assert.equal(await answer({ cache, network: async () => new Response('fresh') }), 'fresh');
});

test('it waits for no cache that is slow', async () => {
  let kept = false;
  let finish;
  const putting = new Promise((resolve) => (finish = resolve));
  const cache = { put: () => putting.then(() => (kept = true)) };
  const onAnswer = () => {
    assert.equal(kept, false);
    finish();
  };
  // In time, the answer comes while the cache is still at it; and the worker stays until that is done.
  assert.equal(await answer({ cache, network: async () => new Response('fresh'), onAnswer }), 'fresh');
  assert.equal(kept, true);
});

test('it keeps what the network gave, and answers with that when there is none', async () => {
  const kept = new Map();
  const cache = {
    put: async (request, response) => void kept.set(request.url, await response.text()),
    match: async (request) => kept.has(request.url) && new Response(kept.get(request.url)),
  };
  assert.equal(await answer({ cache, network: async () => new Response('fresh') }), 'fresh');
  assert.equal(await answer({ cache, network: offline }), 'fresh');
});
