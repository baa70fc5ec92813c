import { colours } from '../data/tokens.js';
import { readableOn } from './contrast.js';

/**
 * The colours of a state: the designer's, else the theme's, else the library's.
 * @param {import('../preview/theme-values.js').Theme} theme
 * @returns {{ light: Record<string, string | undefined>, dark: Record<string, string | undefined> }} nothing for a colour that the theme
 *   sets and the studio cannot read
 */
export function coloursInUse(state, theme) {
  const unknown = (name) => (theme.unread.includes(name) ? {} : undefined);
  const set = (name) => state.tokens[name] ?? theme.tokens[name] ?? unknown(name);
  const accentAlone = set('accent') && !set('on-accent');
  const of = (scheme) => {
    const all = Object.fromEntries(colours.map((token) => [token.name, (set(token.name) ?? token)[scheme]]));
    return accentAlone ? { ...all, 'on-accent': all.accent && readableOn(all.accent) } : all;
  };
  return { light: of('light'), dark: of('dark') };
}
