import { colours } from '../data/tokens.js';

/**
 * The colours of a state: the designer's, else the theme's, else the library's.
 * @param {import('../preview/theme-values.js').Theme} theme
 * @returns {{ light: Record<string, string | undefined>, dark: Record<string, string | undefined> }} nothing for a colour that the theme
 *   sets and the studio cannot read
 */
export function coloursInUse(state, theme) {
  const unknown = (name) => (theme.unread.includes(name) ? {} : undefined);
  const of = (scheme) =>
    Object.fromEntries(
      colours.map((token) => {
        const { name } = token;
        return [name, (state.tokens[name] ?? theme.tokens[name] ?? unknown(name) ?? token)[scheme]];
      }),
    );
  return { light: of('light'), dark: of('dark') };
}
