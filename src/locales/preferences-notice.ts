import type { Notice, Settings } from '../core/types.js';
import { enServices, type ServiceTexts } from './en-services.js';
import { enPreferences, type PreferencesTexts } from './en-preferences.js';
import { languageOf, textsFor } from './texts.js';

/** Keys of what stands in the banner, or on the button that opens the preferences. */
const elsewhere = ['title', 'text', 'preferences', 'reopen'];

/** What the preferences show: none of the banner's own words. Here for whoever must know it without showing them. */
export function preferencesNotice(settings: Settings<string>): Notice {
  const shown = Object.entries(preferencesTextsFor(settings)).filter(([key]) => !elsewhere.includes(key));
  return { language: languageOf(settings), texts: { ...Object.fromEntries(shown), ...serviceTextsFor(settings) } };
}

/** The texts in use: the language's, with what the site replaced. */
export function preferencesTextsFor(settings: Settings<string>): PreferencesTexts {
  return { ...enPreferences, ...textsFor(settings) };
}

/** The texts of switches for services, with what the site replaced; none where there are no such switches. */
export function serviceTextsFor({ serviceChoices, texts }: Settings<string>): ServiceTexts | undefined {
  return serviceChoices ? { ...enServices, ...texts } : undefined;
}
