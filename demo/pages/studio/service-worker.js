/* Keeps what the studio is made of, and answers from there when there is no network. While there is one, the network is asked first. */
const kept = 'consentry-studio-1';
const base = new URL('./', self.location.href);

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(keepAll());
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** One file that is missing, such as a language that this build lacks, keeps nothing else away. */
async function keepAll() {
  const cache = await caches.open(kept);
  const list = await fetch(new URL('data/files.json', base));
  const files = await list.json();
  await Promise.all(
    files.map(async (file) => {
      const url = new URL(file, base).href;
      const response = await fetch(url, { cache: 'no-cache' }).catch(() => undefined);
      if (response?.ok) await cache.put(url, response);
      // A body that nobody reads keeps its connection, and there are six.
      else await response?.body?.cancel();
    }),
  );
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.location.origin)) return;
  event.respondWith(fromNetwork(event));
});

/** A page gets its answer whether or not it can be kept. */
async function fromNetwork(event) {
  const { request } = event;
  let response;
  try {
    response = await fetch(request);
  } catch {
    return (await fromCache(request)) ?? Response.error();
  }
  if (response.ok) event.waitUntil(keep(request, response.clone()));
  return response;
}

async function fromCache(request) {
  const cache = await caches.open(kept);
  return cache.match(request, { ignoreSearch: true });
}

async function keep(request, response) {
  try {
    const cache = await caches.open(kept);
    await cache.put(request, response);
  } catch {
    // No room, a part of a file, `Vary: *`: it is not there without a network, and that is all.
    await response.body?.cancel().catch(() => {});
  }
}
