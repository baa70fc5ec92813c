import type { Settings } from '../core/types.js';
import { fileFor, languagesOfPage } from './choose-language.js';
import { tellLanguageProblems, tellMissing } from './language-problems.js';
import { loadLanguage } from './load-language.js';
import { english, type Spoken } from './spoken.js';

/** What decides about the language: of a configuration that part, or nothing where there is none. */
export type LanguageSettings = Partial<Pick<Settings<string>, 'language' | 'texts'>>;

/** How long the interface waits for a language, in milliseconds; then it speaks English, which it has with it. */
const PATIENCE = 2000;

/** An attribute of `<html>` that is touched when code has changed the language: all copies of us watch that element. */
export const TOUCHED = 'data-consentry';

/**
 * Calls back with the language that is due, before anything is painted where nothing has to be fetched, and whenever the page turns
 * to another. What is handed over is whole: a file that does not come, comes late or lacks a text is English instead. `needed`
 * holds, by their keys, the texts that the caller shows.
 */
export function followLanguage(settings: LanguageSettings, needed: object, use: (spoken: Spoken) => void): () => void {
  let turn = 0;
  let shown: string;
  const update = async (): Promise<void> => {
    const mine = ++turn;
    const spoken = await dueLanguage(settings, needed);
    // What was asked for meanwhile is newer; and what is shown need not be shown again, under a finger.
    if (mine === turn && spoken.language !== shown) {
      shown = spoken.language;
      use(spoken);
    }
  };
  const observer = new MutationObserver(() => void update());
  observer.observe(document.documentElement, { attributeFilter: ['lang', TOUCHED] });
  if (__DEV__) tellLanguageProblems(settings, needed);
  void update();
  return () => {
    turn = NaN;
    observer.disconnect();
  };
}

async function dueLanguage({ language }: LanguageSettings, needed: object): Promise<Spoken> {
  if (typeof language === 'object') return language;
  const file = fileFor(language ? [language] : languagesOfPage());
  if (!file || file === 'en') return named(english, file, language);
  try {
    const late = new Promise<never>((_resolve, reject) => setTimeout(reject, PATIENCE));
    const found = await Promise.race([loadLanguage(file), late]);
    // One that is missing throws.
    for (const key in needed) found.texts[key]!.trim();
    return named(found, file, language);
  } catch (error) {
    if (__DEV__) tellMissing(file, PATIENCE, error);
    return english;
  }
}

/**
 * The language, as the configuration calls it. Where that is none of ours, the site says all itself, and English stands where it
 * does not; but what stands between the items of a list would be of English.
 */
export function named(found: Spoken, file?: string, language: string = found.language): Spoken {
  return { ...found, language, list: file ? found.list : undefined };
}
