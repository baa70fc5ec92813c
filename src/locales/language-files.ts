// Written by scripts/language-files.mjs.
import type { Language } from './language.js';

/** BCP 47 of every language that there is. */
export const languages: readonly string[] = ['en', 'ar', 'de'];

/** The names of the files, in lower case, each between spaces, with other names of some; English needs no file. */
export const tags = ' en ar de ';

/** The files, for a bundler: it must find each name written out. */
export const chunks: Readonly<Record<string, () => Promise<Readonly<Record<string, Language>>>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
};
