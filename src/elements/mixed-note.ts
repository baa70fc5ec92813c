import type { Settings } from '../core/types.js';
import { formatNumber } from '../locales/numbers.js';
import { english, type Spoken } from '../locales/spoken.js';
import { serviceTextsFor } from '../locales/preferences-notice.js';

/**
 * How many services of a category are on, where one of them differs from the category; else nothing. Said in words: a
 * switch has no state between on and off.
 */
export function mixedNote(
  category: string,
  choices: Readonly<Record<string, boolean>>,
  settings: Settings<string>,
  spoken: Spoken = english,
): string | undefined {
  const own = settings.services.filter((service) => service.category === category);
  const on = own.map(({ id }) => choices[id] ?? choices[category]);
  if (on.every((one) => one === choices[category])) return undefined;
  const number = (list: readonly unknown[]): string => formatNumber(list.length, spoken.language);
  return serviceTextsFor(settings, spoken)
    .mixed.replace('{on}', number(on.filter(Boolean)))
    .replace('{all}', number(on));
}
