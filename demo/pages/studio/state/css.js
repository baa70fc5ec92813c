import { propertyOf, tokens } from '../data/tokens.js';
import { themeUrl } from '../data/themes.js';
import { Refusal } from './refusal.js';
import { kinds } from './token-kinds.js';

/**
 * The style sheet of a state: light values for every browser, and both for those that know `light-dark()`, which follows the page, or
 * what `scheme` says.
 */
export function toCss(state) {
  const set = tokens.filter(({ name }) => state.tokens[name] !== undefined);
  const plain = [];
  const both = [];
  for (const token of set) {
    const value = state.tokens[token.name];
    if (token.kind !== 'colour') plain.push([propertyOf(token), kinds[token.kind].write(value)]);
    else {
      const { light, dark } = value;
      plain.push([propertyOf(token), light]);
      if (light !== dark) both.push([propertyOf(token), `light-dark(${light}, ${dark})`]);
    }
  }
  const head = state.theme ? `/* On top of the theme ${themeUrl(state.theme)} */\n` : '';
  if (!set.length) return head || '/* Nothing is changed. */\n';
  const supports = '@supports (color: light-dark(#000, #fff)) {\n';
  return `${head}:root {\n${lines(plain, '  ')}}\n${both.length ? `${supports}  :root {\n${lines(both, '    ')}  }\n}\n` : ''}`;
}

const lines = (pairs, indent) => pairs.map(([property, value]) => `${indent}${property}: ${value};\n`).join('');

/**
 * What a style sheet sets of our custom properties, and the theme that it names. Other rules are passed over.
 * @param {(value: string) => string} toHex makes hexadecimal what the browser knows as a colour; else only such colours are read
 * @param {(token: string, refusal: Refusal) => void} [onUnread] is told of a value of one of ours that cannot be read, and it is left out
 * @throws {Refusal} for such a value, where nobody is to be told
 */
export function readCss(css, toHex = (value) => value, onUnread = undefined) {
  const theme = /themes\/([a-z-]{1,40})\.css/.exec(css)?.[1] ?? '';
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const values = {};
  for (const token of tokens) {
    const found = [...bare.matchAll(new RegExp(`${propertyOf(token)}\\s*:\\s*([^;}]+)`, 'g'))].at(-1);
    if (!found) continue;
    try {
      values[token.name] = read(token, found[1].trim().replace(/\s+/g, ' '), toHex);
    } catch (error) {
      if (!onUnread || !(error instanceof Refusal)) throw error;
      onUnread(token.name, error);
    }
  }
  return { theme, tokens: values };
}

/** What a theme sets, and the names of what it sets but cannot be read. */
export function readTheme(css, toHex) {
  const unread = [];
  const { tokens: values } = readCss(css, toHex, (name) => unread.push(name));
  return { tokens: values, unread };
}

function read(token, text, toHex) {
  const value = kinds[token.kind].read(token.kind === 'colour' ? eachColour(text, toHex) : text, token);
  const place = propertyOf(token);
  try {
    return kinds[token.kind].check(token)(value, place);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(place, `the studio cannot read "${text.slice(0, 60)}"`);
  }
}

/** Commas inside of brackets do not part the two halves. */
function eachColour(text, toHex) {
  const inner = /^light-dark\((.*)\)$/i.exec(text)?.[1];
  if (inner === undefined) return toHex(text);
  let depth = 0;
  const at = [...inner].findIndex((sign) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return sign === ',' && depth === 0;
  });
  return `light-dark(${toHex(inner.slice(0, at).trim())}, ${toHex(inner.slice(at + 1).trim())})`;
}
