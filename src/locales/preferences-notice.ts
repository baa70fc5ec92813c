import type { Notice, Settings } from '../core/types.js';
import { enServices, type ServiceTexts } from './en-services.js';
import { enPreferences, type PreferencesTexts } from './en-preferences.js';
import { english, type Spoken } from './spoken.js';
import { textsFor } from './texts.js';

/** Keys of what stands in the banner, on the button that opens the preferences, or is told to who cannot see. */
const elsewhere = ['title', 'text', 'preferences', 'reopen', 'closeBanner', 'closeNote', 'asked', 'saved'];

/** What the preferences show: none of the banner's own words. Here for whoever must know it without showing them. */
export function preferencesNotice(settings: Settings<string>, spoken: Spoken = english): Notice {
  const texts: Readonly<Record<string, string>> = preferencesTextsFor(settings, spoken);
  // A language has the texts of the whole interface.
  const keys = Object.keys(preferencesTextsFor(settings)).filter((key) => !elsewhere.includes(key));
  const shown = Object.fromEntries(keys.map((key) => [key, texts[key]!]));
  return {
    language: spoken.language,
    texts: { ...shown, ...(settings.serviceChoices && serviceTextsFor(settings, spoken)) },
  };
}

/** The texts in use: the language's, with what the site replaced. */
export function preferencesTextsFor(settings: Settings<string>, spoken?: Spoken): PreferencesTexts {
  return { ...enPreferences, ...textsFor(settings, spoken) };
}

/** The texts of switches for services, with what the site replaced. */
export function serviceTextsFor({ texts }: Settings<string>, spoken?: Spoken): ServiceTexts {
  const { mixed } = { ...enServices, ...spoken?.texts, ...texts };
  return { mixed };
}
