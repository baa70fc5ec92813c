/** Red, green and blue of sRGB from 0 to 1, and the alpha where there is one. */
export type Colour = readonly number[];

/**
 * The contrast, 1 to 21, of a text on a pile of grounds, the uppermost first (WCAG 2.2, 1.4.3). What lets the page through is
 * taken at its worst, on a white page or a black one.
 */
export function contrast(text: Colour, grounds: readonly Colour[]): number {
  return Math.min(...[0, 1].map((page) => contrastOn([page, page, page], text, grounds)));
}

function contrastOn(page: Colour, text: Colour, grounds: readonly Colour[]): number {
  const ground = grounds.reduceRight((under, front) => over(front, under), page);
  const [one, other] = [luminance(ground) + 0.05, luminance(over(text, ground)) + 0.05];
  return Math.max(one / other, other / one);
}

/** What is seen of a colour that lets another one through; browsers mix in sRGB. */
function over(front: Colour, under: Colour): Colour {
  return under.map((value, index) => value + (front[index]! - value) * (front[3] ?? 1));
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) =>
    value > 0.04045 ? ((value + 0.055) / 1.055) ** 2.4 : value / 12.92,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
