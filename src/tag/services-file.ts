import { ConsentryError, report } from '../core/errors.js';
import type { ConsentConfig, Service } from '../core/types.js';
import type { PageConfig } from './page-config.js';

/** The page's configuration, in which every service is whole, and what loads them. */
export type PreparedConfig = Omit<PageConfig, 'services'> & Pick<ConsentConfig<string>, 'services' | 'effects'>;

/** `window.consentry.prepare`, which `consentry-services.js` offers. */
export interface Prepare {
  (config: PageConfig): PreparedConfig;
  /** Of the package that wrote the file. */
  readonly version: string;
}

const cure = 'Run `npx consentry services your-config.json`, and put what it writes before consentry.js.';

/** Fills in the services that the page names, by the file that was written for this site. */
export function withServices(page: PageConfig): PreparedConfig {
  const config = window.consentry?.prepare?.(page) ?? (page as PreparedConfig);
  return __DEV__ ? explained(page, config) : config;
}

/** The id of a service that is named, as a text or by `{ "service": … }`; of a whole one nothing. */
export function nameOf(entry: string | object): string | undefined {
  if (typeof entry === 'string') return entry;
  const { service, as = service } = (entry ?? {}) as { service?: string; as?: string };
  return service && as;
}

/** Development only: as in production, a service that is not there is denied and harms nothing; but it is named. */
function explained(page: PageConfig, config: PreparedConfig): PreparedConfig {
  const { version = __VERSION__ } = window.consentry?.prepare ?? {};
  if (version !== __VERSION__)
    console.warn(`[consentry] The file of services is of version ${version}, consentry.js of ${__VERSION__}. ${cure}`);
  const { services } = config;
  if (!Array.isArray(page.services) || !services) return config;
  (page.services as PageConfig['services'] & object).forEach((entry, index) => {
    const place = `services[${index}]`;
    const name = nameOf(entry);
    if (name && !services.some(({ id }) => id === name))
      report(new ConsentryError('service-not-filled', place, `Nothing here says what "${name}" is. ${cure}`));
    if (!name && (entry as Service | null)?.load && !config.effects)
      report(new ConsentryError('service-not-loaded', `${place}.load`, `Nothing here loads it. ${cure}`));
  });
  return { ...config, services: services.filter((entry) => !nameOf(entry)) };
}
