import type { Effect, Service } from '../core/types.js';
import { nameOf, type Entry, type Prepare } from './services-file.js';

/** Puts `prepare` where `consentry.js` looks for it, and calls it. */
export function exposePrepare(filled: readonly Service[], loader: Effect): void {
  const fill = (config: { services?: readonly Entry[] }, effects: Effect[]): void => {
    effects.push(loader);
    // What is no list is explained with the rest of the configuration.
    if (!Array.isArray(config.services)) return;
    config.services = config.services.flatMap((entry: Entry) => {
      const name = nameOf(entry);
      return name ? filled.filter(({ id }) => id === name) : entry;
    });
  };
  const prepare: Prepare = Object.assign(fill, { version: __VERSION__ });
  // An element may have taken the name: it carries it too.
  const before = (window.consentry ||= []);
  if ('subscribe' in before && !before.prepare) {
    console.error('[consentry] The services must stand before consentry.js: none of them is loaded.');
  }
  before.prepare = prepare;
  // The script may be included again, and then finds the object that took the place of the queue.
  before.push?.(() => (window.consentry!.prepare = prepare));
}
