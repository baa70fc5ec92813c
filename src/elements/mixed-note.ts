import type { Settings } from '../core/types.js';
import { serviceTextsFor } from '../locales/preferences-notice.js';

/**
 * How many services of a category are on, where one of them differs from the category; else nothing. Said in words: a
 * switch has no state between on and off.
 */
export function mixedNote(
  category: string,
  choices: Readonly<Record<string, boolean>>,
  settings: Settings<string>,
): string | undefined {
  const on = settings.services.filter((service) => service.category === category).map(({ id }) => choices[id]);
  if (on.every((one) => one === choices[category])) return undefined;
  return serviceTextsFor(settings)
    ?.mixed.replace('{on}', `${on.filter(Boolean).length}`)
    .replace('{all}', `${on.length}`);
}
