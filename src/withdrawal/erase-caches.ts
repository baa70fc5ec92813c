import type { LatePlace } from './place.js';

/** Caches of Cache Storage; there are none where a page came over plain http. */
export const cacheStorage: LatePlace = {
  kind: 'cacheStorage',
  names: async () => (await globalThis.caches?.keys()) ?? [],
  async remove(name) {
    await caches.delete(name);
    return undefined;
  },
};
