import { names } from './language-files.js';

/** What decides where nothing is configured: the page, else the browser, else English. */
export const languagesOfPage = (): readonly string[] => [document.documentElement.lang, ...navigator.languages, 'en'];

/**
 * Of some BCP 47 tags, the name of the file for the first that there is one for: it goes by the beginning of a tag (RFC 4647, section
 * 3.4), so that `de-AT` is German, and so is `de_AT`, which is none, and common. Where one file is not enough for a language, names
 * hold what tells its files apart: `zh-TW` is Chinese in traditional characters, as is `zh_TW`.
 */
export function fileFor(wanted: readonly string[]): string | undefined {
  for (const tag of wanted) {
    const [name] = names.exec(tag.replace('_', '-')) ?? [];
    if (name) return name.toLowerCase();
  }
  return undefined;
}
