import { colours } from '../data/tokens.js';

/**
 * The colours of a state: the designer's, else the theme's, else the library's.
 * @param {object} theme custom properties by name, as `readCss` has them
 * @returns {{ light: Record<string, string>, dark: Record<string, string> }}
 */
export function coloursInUse(state, theme = {}) {
  const of = (scheme) =>
    Object.fromEntries(
      colours.map((token) => [token.name, (state.tokens[token.name] ?? theme[token.name] ?? token)[scheme]]),
    );
  return { light: of('light'), dark: of('dark') };
}
