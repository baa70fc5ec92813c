import { contrast as contrastOn } from '../../consentry/consentry-equal-choice.js';

/** As the library takes colours: of `#rrggbb`, with an alpha or without, each part from 0 to 1. */
const partsOf = (hex) => hex.match(/[\da-f]{2}/gi).map((digits) => parseInt(digits, 16) / 255);

/**
 * The contrast, 1 to 21, of a colour on another one. What lets the page through is taken at its worst, as the library does before it
 * shows a site's colours: the page is white, black, or like the text.
 */
export function contrast(front, back) {
  const [figure, ground] = [front, back].map(partsOf);
  return Math.min(contrastOn(figure, [ground]), contrastOn(figure, [ground, figure.slice(0, 3)]));
}

/** What the library writes with on an accent that comes alone: black or white, whichever is read better. */
export function readableOn(accent) {
  const opaque = accent.slice(0, 7);
  return contrast('#000000', opaque) >= contrast('#ffffff', opaque) ? '#000000' : '#ffffff';
}

/** Rounded down: 4.499 is not 4.5. */
export const ratio = (value) => `${(Math.floor(value * 100) / 100).toFixed(2)} : 1`;
