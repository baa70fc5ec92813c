import { languages } from '../data/languages.js';

const loaded = new Map();
const english = fetch(new URL('../data/english.json', import.meta.url)).then((response) => response.json());

/**
 * What the library says in a language.
 * @param {string} tag one of the list; nothing is English
 * @returns {Promise<{ texts: Record<string, string>, missing: boolean, review?: string }>} English, and `missing`, where this build of
 *   the package has no such file: then the banner is English too
 */
export function localeTexts(tag) {
  const known = languages.some(([one]) => one === tag) ? tag : 'en';
  if (!loaded.has(known)) loaded.set(known, load(known));
  return loaded.get(known);
}

async function load(tag) {
  const texts = await english;
  if (tag === 'en') return { texts, missing: false };
  try {
    const module = await import(new URL(`../../consentry/locales/${tag.toLowerCase()}.js`, import.meta.url).href);
    const [language] = Object.values(module);
    return { texts: { ...texts, ...language.texts }, missing: false, review: language.review };
  } catch {
    loaded.delete(tag);
    return { texts, missing: true };
  }
}
