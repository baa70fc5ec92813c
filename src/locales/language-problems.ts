import { tagFor, type LanguageSettings } from './choose-language.js';

/** Development only: names what leaves open in which language the interface is, with the cure. */
export function tellLanguageProblems({ language, languages, texts = {} }: LanguageSettings): void {
  // The label of the button is often the only one.
  const own = Object.keys(texts).filter((key) => key !== 'reopen');
  if (language && !tagFor(language, languages) && !texts.text)
    warn(`There is no language "${language}" here. Bring it in "languages", or give all its "texts".`);
  else if (!language && own[0] && !document.documentElement.lang)
    warn(`Nothing says in which language ${own.join(', ')} of "texts" are: set "language" too, or <html lang>.`);
}

function warn(text: string): void {
  console.warn(`[consentry] ${text}`);
}
