/** Contrast by WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). Colours are `#rrggbb`, with an alpha or without. */
const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const alphaOf = (hex) => (hex.length === 9 ? parseInt(hex.slice(7), 16) / 255 : 1);

/** What is seen of a colour that lets another one through. */
export function over(front, back) {
  const alpha = alphaOf(front);
  const under = channels(back);
  return channels(front).map((value, at) => alpha * value + (1 - alpha) * under[at]);
}

function luminance(rgb) {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @returns {number} 1 to 21 */
export function contrast(front, back) {
  const ground = luminance(over(back, '#ffffff'));
  const figure = luminance(over(front, `#${over(back, '#ffffff').map(toDigits).join('')}`));
  return (Math.max(ground, figure) + 0.05) / (Math.min(ground, figure) + 0.05);
}

const toDigits = (value) => Math.round(value).toString(16).padStart(2, '0');

/** Rounded down: 4.499 is not 4.5. */
export const ratio = (value) => `${(Math.floor(value * 100) / 100).toFixed(2)} : 1`;
