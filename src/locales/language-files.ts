// Written by scripts/language-files.mjs.
import type { Language } from './language.js';

/** BCP 47 of every language that there is. */
export const languages: readonly string[] = [
  'en',
  'ar',
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'is',
  'it',
  'lt',
  'lv',
  'mt',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sk',
  'sl',
  'sv',
  'tr',
  'uk',
];

/** The name of a file, or another name of it, at the beginning of a tag; English needs no file. Of two that begin alike the longer is first. */
// eslint-disable-next-line @typescript-eslint/no-inferrable-types -- declarations are made file by file
export const names: RegExp =
  /^(uk|tr|sv|sl|sk|ru|ro|pt|pl|no|nn|nl|nb|mt|lv|lt|it|is|hu|hr|ga|fr|fi|et|es|en|el|de|da|cs|bg|ar)(?![a-z])/i;

/** The files, for a bundler: it must find each name written out. */
export const chunks: Readonly<Record<string, () => Promise<Readonly<Record<string, Language>>>>> = {
  ar: () => import('./ar.js'),
  bg: () => import('./bg.js'),
  cs: () => import('./cs.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  es: () => import('./es.js'),
  et: () => import('./et.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  ga: () => import('./ga.js'),
  hr: () => import('./hr.js'),
  hu: () => import('./hu.js'),
  is: () => import('./is.js'),
  it: () => import('./it.js'),
  lt: () => import('./lt.js'),
  lv: () => import('./lv.js'),
  mt: () => import('./mt.js'),
  nb: () => import('./nb.js'),
  nl: () => import('./nl.js'),
  nn: () => import('./nb.js'),
  no: () => import('./nb.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  ro: () => import('./ro.js'),
  ru: () => import('./ru.js'),
  sk: () => import('./sk.js'),
  sl: () => import('./sl.js'),
  sv: () => import('./sv.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
};
