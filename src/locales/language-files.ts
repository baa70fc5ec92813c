// Written by scripts/language-files.mjs.
import type { Language } from './language.js';

/** BCP 47 of every language that there is. */
export const languages: readonly string[] = ['en', 'ar', 'de'];

/** The name of a file, or another name of it, at the beginning of a tag; English needs no file. Of two that begin alike the longer is first. */
export const names: RegExp = /^(en|de|ar)(?![a-z])/i;

/** The files, for a bundler: it must find each name written out. */
export const chunks: Readonly<Record<string, () => Promise<Readonly<Record<string, Language>>>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
};
