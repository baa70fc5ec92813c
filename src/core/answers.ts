import type { AnswerOptions, Consent, Settings } from './types.js';
import { warnOfUnknown } from './unknown-ids.js';

/** Says what becomes of a category, or of a service of a category, whose present choice is `kept`. */
export type Choose = (kept: boolean | undefined, id: string, category?: string) => boolean | undefined;

/** The ways in which a visitor answers. */
export function answers(
  settings: Settings<string>,
  decide: (choose: Choose, options?: AnswerOptions) => void,
): Pick<Consent<string>, 'acceptAll' | 'rejectAll' | 'save' | 'withdraw'> {
  return {
    acceptAll: (options) => decide(() => true, options),
    rejectAll: (options) => decide(() => false, options),
    save(choices, options) {
      if (__DEV__) warnOfUnknown(Object.keys(choices), settings);
      // Who refuses a category refuses its services, unless they are named.
      decide((kept, id, category) => choices[id] ?? (choices[category!] !== false && kept), options);
    },
    withdraw(named, options) {
      if (__DEV__ && named) warnOfUnknown(named, settings);
      decide((kept, id, category) => named && !named.includes(id) && !named.includes(category!) && kept, options);
    },
  };
}
