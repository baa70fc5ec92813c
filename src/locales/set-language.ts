import type { OwnLanguage, Settings } from '../core/types.js';
import { LANGUAGE_EVENT } from './follow-language.js';

/**
 * Turns to another language, for code that configures `language`; a page that does not is followed by its `<html lang>`. Give
 * BCP 47, a language that was imported, or nothing to go by the page again.
 */
export function setLanguage(
  { settings }: { readonly settings: Pick<Settings<string>, 'language' | 'languages'> },
  language?: string | OwnLanguage,
): void {
  const change =
    typeof language === 'object'
      ? { language: language.language, languages: [language, ...(settings.languages ?? [])] }
      : { language };
  // The object is the same for whoever holds it: another copy of this library, too.
  Object.assign(settings, change);
  document.dispatchEvent(new Event(LANGUAGE_EVENT));
}
