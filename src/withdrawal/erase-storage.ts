import type { Place } from './place.js';

/** The keys of localStorage or sessionStorage. */
export function webStorage(kind: 'localStorage' | 'sessionStorage'): Place {
  return {
    kind,
    // `Object.keys` leaves out a key such as `length`.
    names: () => Array.from({ length: globalThis[kind].length }, (_, index) => globalThis[kind].key(index)!),
    remove: (name) => globalThis[kind].removeItem(name),
  };
}
