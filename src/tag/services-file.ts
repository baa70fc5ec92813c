import { ConsentryError, report } from '../core/errors.js';
import type { Effect, Service } from '../core/types.js';
import type { PageConfig } from './page-config.js';

/** `window.consentry.prepare`, which `consentry-services.js` offers. */
export interface Prepare {
  /** Puts whole services in the place of those that the page names, and adds what loads them. */
  (config: PageConfig, effects: Effect[]): void;
  /** Of the package that wrote the file. */
  readonly version: string;
}

/** A service as a page has it. */
export type Entry = NonNullable<PageConfig['services']>[number];

const cure = 'Run `npx consentry services your-config.json`, and put what it writes before consentry.js.';

/** The id of a service that is named, as a text or by `{ "service": … }`; of a whole one nothing. */
export function nameOf(entry: Entry): string | undefined {
  if (typeof entry === 'string') return entry;
  const { service, as = service } = (entry ?? {}) as { service?: string; as?: string };
  return service && as;
}

/**
 * Development only: names what nothing could make whole. As in production it is denied then, and harms nothing else.
 * `before`: the services as the page has them.
 */
export function explainServices(config: PageConfig, before: unknown, effects: readonly Effect[]): void {
  const { version = __VERSION__ } = window.consentry?.prepare ?? {};
  if (version !== __VERSION__)
    console.warn(`[consentry] The file of services is of version ${version}, consentry.js of ${__VERSION__}. ${cure}`);
  // What is no list is explained with the rest of the configuration.
  if (!Array.isArray(before)) return;
  const whole = config.services!.filter((entry) => !nameOf(entry)) as Service[];
  const loads = effects.some(({ name }) => name === 'loader');
  (before as Entry[]).forEach((entry, index) => {
    const place = `services[${index}]`;
    const name = nameOf(entry);
    if (name && !whole.some((service) => service?.id === name))
      report(new ConsentryError('service-not-filled', place, `Nothing here says what "${name}" is. ${cure}`));
    if (!name && (entry as Service | null)?.load && !loads)
      report(new ConsentryError('service-not-loaded', `${place}.load`, `Nothing here loads it. ${cure}`));
  });
  (config as { services?: readonly Entry[] }).services = whole;
}
