import type { OwnLanguage, Settings } from '../core/types.js';
import { fileFor } from './choose-language.js';
import { en } from './en.js';

type LanguageSettings = Partial<Pick<Settings, 'language' | 'texts'>>;

/** Development only: names what leaves open in which language the interface is, with the cure. `needed`: as in `followLanguage`. */
export function tellLanguageProblems({ language, texts = {} }: LanguageSettings, needed: object): void {
  // The label of the button is often the only one.
  const own = Object.keys(texts).filter((key) => key !== 'reopen');
  if (typeof language === 'object') tellMissingTexts(language, texts, needed);
  else if (language && !fileFor([language]) && !texts.text)
    warn(`There is no language "${language}" here. Give it whole in "language", or give all its "texts".`);
  else if (!language && own[0] && !document.documentElement.lang)
    warn(`Nothing says in which language ${own.join(', ')} of "texts" are: set "language" too, or <html lang>.`);
}

/** What the site's own language lacks, for the banner with the label of the small button, which comes back with it. */
function tellMissingTexts({ language, texts }: OwnLanguage, replaced: LanguageSettings['texts'], needed: object): void {
  const keys = [...Object.keys(needed), ...(needed === en ? ['reopen'] : [])];
  const missing = keys.filter((key) => !{ ...texts, ...replaced }[key]);
  if (!missing[0]) return;
  const cure = 'Give them in "language.texts"; docs/languages.md says where all keys are.';
  warn(`The language "${language}" of the configuration lacks texts: ${missing.join(', ')}. ${cure}`);
}

/** Development only: English is shown instead. */
export function tellMissing(file: string, patience: number, error: unknown): void {
  const cure = `locales/${file}.js must lie beside consentry-ui.js, and come whole within ${patience / 1000} seconds.`;
  warn(`The language "${file}" could not be had, and English is shown. ${cure}`, error);
}

function warn(text: string, ...more: readonly unknown[]): void {
  console.warn(`[consentry] ${text}`, ...more);
}
