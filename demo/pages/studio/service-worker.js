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
  event.respondWith(fromNetwork(request));
});

async function fromNetwork(request) {
  const cache = await caches.open(kept);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch {
    return (await cache.match(request, { ignoreSearch: true })) ?? Response.error();
  }
}
