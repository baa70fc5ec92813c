// Written by scripts/language-files.mjs.
import type { Language } from './language.js';

/** BCP 47 of every language that has a file, and of English, which needs none; each between spaces. */
export const tags = ' en ar de ';

/** The files, for a bundler: it must find each name written out. */
export const chunks: Readonly<Record<string, () => Promise<Readonly<Record<string, Language>>>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
};
