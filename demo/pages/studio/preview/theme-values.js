import { toHex } from '../checks/to-hex.js';
import { themes } from '../data/themes.js';
import { tokens } from '../data/tokens.js';
import { readTheme } from '../state/css.js';

/** @typedef {{ tokens: object, unread: string[] }} Theme what it sets, and what of it the studio cannot read, by the names of tokens */

const fileOf = (name) => new URL(`../../consentry/themes/${name}.css`, import.meta.url);
/** @type {Theme} */
const own = { tokens: {}, unread: [] };

/**
 * What each theme sets, by its name: read from the file itself. Consentry's own, by no name, sets nothing.
 * @returns {Promise<Map<string, Theme>>}
 */
export async function loadThemes() {
  const entries = await Promise.all(themes.map(async ({ name }) => [name, await load(name)]));
  return new Map([['', own], ...entries]);
}

async function load(name) {
  try {
    const response = await fetch(fileOf(name));
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    const theme = readTheme(await response.text(), toHex);
    if (theme.unread.length) console.warn(`[studio] Not all of the theme ${name} could be read.`, theme.unread);
    return theme;
  } catch (error) {
    console.warn(`[studio] The theme ${name} could not be read.`, error);
    return { tokens: {}, unread: tokens.map((token) => token.name) };
  }
}
