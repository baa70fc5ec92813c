import { family, hex, value } from './fields.js';
import { number, shape } from './shapes.js';

/** Lower case, and six digits where it hides nothing: `#FFF` → `#ffffff`. What is no such colour stays as it is. */
export function longHex(value) {
  const digits = value.trim().toLowerCase().replace(/^#/, '');
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return value.trim();
  const long = digits.length < 5 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return `#${long.replace(/^(.{6})ff$/, '$1')}`;
}

/** `light-dark(a, b)` → `[a, b]`; one colour stands for both. */
function readColours(value) {
  const pair = /^light-dark\(\s*(#[\da-f]+)\s*,\s*(#[\da-f]+)\s*\)$/i.exec(value);
  const [light, dark] = pair ? pair.slice(1) : [value, value];
  return { light: longHex(light), dark: longHex(dark) };
}

const font = shape({ size: number(10, 32), line: number(1, 2.5), family });

/** Of `max(16px, 1rem)` the first: in the studio type has one size. */
function readFont(value) {
  const found = /^(?:max\()?([\d.]+)(px|rem)(?:,[^)]*\))?\s*\/\s*([\d.]+)\s+(.+)$/.exec(value);
  if (!found) return value;
  return { size: Number(found[1]) * (found[2] === 'rem' ? 16 : 1), line: Number(found[3]), family: found[4] };
}

/**
 * The kinds of custom properties. `check` judges a value of the state, `write` makes CSS of it, `read` makes a value of CSS: one that
 * `check` refuses where the CSS is none of ours.
 */
export const kinds = {
  colour: {
    check: () => shape({ light: hex, dark: hex }),
    read: readColours,
  },
  font: {
    check: () => font,
    write: ({ size, line, family: families }) => `${size}px/${line} ${families}`,
    read: readFont,
  },
  family: { check: () => family, write: String, read: String },
  length: {
    check: ({ max }) => number(0, max),
    write: (value) => `${value}px`,
    /** Rounder than the slider goes is as round as it goes. */
    read: (value, { max }) => Math.min(Number(value.replace(/px$/, '')), max),
  },
  value: { check: () => value, write: String, read: String },
};
