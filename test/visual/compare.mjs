import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How many thousandths of the pixels differ to the eye, and a picture of them. Edges of letters, which another build of
 * the browser smooths otherwise, do not count; a picture of another size differs in all.
 *
 * @param {Buffer} before PNG. @param {Buffer} after PNG.
 * @returns {{ permille: number, difference: Buffer }}
 */
export function compare(before, after) {
  const [a, b] = [before, after].map((png) => PNG.sync.read(png));
  if (a.width !== b.width || a.height !== b.height) return { permille: 1000, difference: after };
  const marks = new PNG({ width: a.width, height: a.height });
  const count = pixelmatch(a.data, b.data, marks.data, a.width, a.height, { threshold: 0.15 });
  return { permille: (1000 * count) / (a.width * a.height), difference: PNG.sync.write(marks) };
}
