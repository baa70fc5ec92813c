import { toHex } from '../checks/to-hex.js';
import { themes } from '../data/themes.js';
import { readCss } from '../state/css.js';

const fileOf = (name) => new URL(`../../consentry/themes/${name}.css`, import.meta.url);

/** What each theme sets, by its name: read from the file itself. One that cannot be read sets nothing that is known. */
export async function loadThemes() {
  const entries = await Promise.all(
    themes.map(async ({ name }) => {
      try {
        const response = await fetch(fileOf(name));
        return [name, response.ok ? readCss(await response.text(), toHex).tokens : {}];
      } catch (error) {
        console.warn(`[studio] The theme ${name} could not be read.`, error);
        return [name, {}];
      }
    }),
  );
  return new Map(entries);
}
