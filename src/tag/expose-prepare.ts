import type { Effect, Service } from '../core/types.js';
import type { PageConfig } from './page-config.js';
import { nameOf, type Prepare } from './services-file.js';

/** Puts `prepare` where `consentry.js` looks for it; {@link withServices} calls it. */
export function exposePrepare(filled: readonly Service[], loader: Effect): void {
  const fill = (entry: string | object): (Service | object)[] => {
    const name = nameOf(entry);
    return name ? filled.filter(({ id }) => id === name) : [entry as object];
  };
  const prepare = (config: PageConfig): object => ({
    ...config,
    // What is no list is explained with the rest of the configuration.
    services: Array.isArray(config.services) ? config.services.flatMap(fill) : config.services,
    effects: [loader],
  });
  Object.assign(prepare, { version: __VERSION__ });
  // An element may have taken the name: it carries it too.
  const before = (window.consentry ||= []);
  if ('subscribe' in before && !before.prepare) {
    console.error('[consentry] The services must stand before consentry.js: none of them is loaded.');
  }
  before.prepare = prepare as Prepare;
  // The script may be included again, and then finds the object that took the place of the queue.
  before.push?.(() => (window.consentry!.prepare = prepare as Prepare));
}
