import type { ConsentConfig, Service } from '../../src/core/types.js';
import type { ConsentSetup } from './setup-consent.js';
import { setupPreferences, type PreferencesSetup } from './ui.js';
import { until } from './until.js';

const service = (id: string, category: string): Service => ({
  id,
  name: id.toUpperCase(),
  category,
  provider: `${id} Ltd`,
  purpose: `What ${id} is for.`,
  privacy: `https://${id}.example/privacy`,
});

/** Three services of one category, one of another, and an essential one. */
export const services: readonly Service[] = [
  service('stats', 'analytics'),
  service('heat', 'analytics'),
  service('replay', 'analytics'),
  service('film', 'functional'),
  service('basket', 'essential'),
];

export interface ServicesSetup extends PreferencesSetup {
  /** Opens the disclosure of every category. */
  readonly openAll: () => Promise<void>;
  /** What stands at a category's switch in words. */
  readonly note: (category: string) => string | undefined;
}

/** The preferences, open, on a site that has switches for services. */
export async function setupServices(
  prepare?: (setup: ConsentSetup) => void,
  config: Partial<ConsentConfig<string>> = {},
): Promise<ServicesSetup> {
  const made = await setupPreferences({ services, serviceChoices: true, ...config }, prepare);
  const openAll = async (): Promise<void> => {
    const all = [...made.element.shadowRoot!.querySelectorAll('details')];
    for (const details of all) details.open = true;
    await until('the details are there', () => all.every((details) => details.querySelector('article')));
  };
  const note = (category: string): string | undefined =>
    made.toggle(category).labels![0]!.querySelector('small')?.textContent ?? undefined;
  return { ...made, openAll, note };
}
