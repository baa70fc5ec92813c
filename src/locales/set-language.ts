import { explainLanguage } from '../core/language-explained.js';
import type { OwnLanguage, Settings } from '../core/types.js';
import { TOUCHED } from './follow-language.js';

/**
 * Turns to another language, for code that configures `language`; a page that does not is followed by its `<html lang>`. Give
 * BCP 47, a language itself, or nothing to go by the page again.
 */
export function setLanguage(
  { settings }: { readonly settings: Pick<Settings<string>, 'language'> },
  language?: string | OwnLanguage,
): void {
  if (__DEV__) explainLanguage(language);
  // The object is the same for whoever holds it: another copy of this library, too.
  Object.assign(settings, { language });
  document.documentElement.toggleAttribute(TOUCHED);
}
