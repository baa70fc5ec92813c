import type { LatePlace } from './place.js';

/** How long a database is waited for, in milliseconds: behind a deletion that is held up, another one is told nothing. */
const PATIENCE = 500;

/** IndexedDB databases. */
export const databases: LatePlace = {
  kind: 'indexedDB',
  names: async () => (await indexedDB.databases()).map(({ name = '' }) => name),
  remove: (name) =>
    new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = () => resolve(undefined);
      // It goes as soon as the service lets go of it, at the latest with the page.
      request.onblocked = () => resolve('database-open');
      setTimeout(resolve, PATIENCE, 'database-open');
    }),
};
