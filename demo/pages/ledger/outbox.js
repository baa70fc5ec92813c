import { byId } from '/shell/dom.js';

const name = 'consentry-outbox';
const lookEvery = 400; // ms

/** Shows how many records wait in this browser: the ledger and the visitor's page share an origin, and so its storage. */
export function followOutbox() {
  const place = byId('outbox');
  const look = async () => {
    const waiting = await count().catch(() => 0);
    if (place.dataset.waiting === String(waiting)) return;
    place.dataset.waiting = waiting;
    place.querySelector('b').textContent = waiting;
    place.querySelector('span').textContent = sentence(waiting);
  };
  setInterval(look, lookEvery);
}

function sentence(waiting) {
  if (waiting === 0) return 'Nothing waits in this browser’s outbox.';
  return `${waiting === 1 ? 'record waits' : 'records wait'} in this browser’s outbox, and will be sent again.`;
}

async function count() {
  const databases = await indexedDB.databases();
  if (!databases.some((database) => database.name === name)) return 0;
  const database = await open();
  try {
    const [store] = database.objectStoreNames;
    return store ? await result(database.transaction(store).objectStore(store).count()) : 0;
  } finally {
    // At once: an open database cannot be removed by the page that owns it.
    database.close();
  }
}

function open() {
  const request = indexedDB.open(name);
  // It has gone meanwhile, and must not come back empty.
  request.onupgradeneeded = () => request.transaction.abort();
  return result(request);
}

function result(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
