import { tags } from './language-files.js';

/** What decides where nothing is configured: the page, else the browser, else English. */
export const languagesOfPage = (): readonly string[] => [document.documentElement.lang, ...navigator.languages, 'en'];

/**
 * Of some BCP 47 tags, the name of the file for the first that there is one for: of a tag its longest beginning (RFC 4647, section
 * 3.4), so that `de-AT` is German. `undefined` where there is none.
 */
export function fileFor(wanted: readonly string[]): string | undefined {
  for (const tag of wanted) {
    let name = tag.toLowerCase();
    // `en_US` is none, and common.
    while (name && !tags.includes(` ${name} `)) name = name.replace(/[-_]?[^-_]*$/, '');
    if (name) return name;
  }
  return undefined;
}
