import type { Settings } from '../core/types.js';
import { fileFor } from './choose-language.js';

/** Development only: names what leaves open in which language the interface is, with the cure. */
export function tellLanguageProblems({ language, texts = {} }: Partial<Pick<Settings, 'language' | 'texts'>>): void {
  // The label of the button is often the only one.
  const own = Object.keys(texts).filter((key) => key !== 'reopen');
  if (typeof language === 'string' && !fileFor([language]) && !texts.text)
    warn(`There is no language "${language}" here. Give it whole in "language", or give all its "texts".`);
  else if (!language && own[0] && !document.documentElement.lang)
    warn(`Nothing says in which language ${own.join(', ')} of "texts" are: set "language" too, or <html lang>.`);
}

/** Development only: English is shown instead. */
export function tellMissing(file: string, patience: number, error: unknown): void {
  const cure = `locales/${file}.js must lie beside consentry-ui.js, and come whole within ${patience / 1000} seconds.`;
  warn(`The language "${file}" could not be had, and English is shown. ${cure}`, error);
}

function warn(text: string, ...more: readonly unknown[]): void {
  console.warn(`[consentry] ${text}`, ...more);
}
