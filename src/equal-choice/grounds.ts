import { ancestors, isInTopLayer, styleOf } from './ancestors.js';
import type { Colour } from './contrast.js';
import { paintedColour } from './painted-colour.js';

const white: Colour = [1, 1, 1];

/**
 * The colours that an element stands on, its own first, down to one that covers all. Pictures are not looked at. Below an element in
 * the top layer nothing is known; a page without a colour is white.
 */
export function grounds(element: Element): Colour[] {
  const found: Colour[] = [];
  for (const one of ancestors(element)) {
    const colour = paintedColour(styleOf(one).backgroundColor, one);
    if (colour[3]! > 0) found.push(colour);
    if (colour[3] === 1 || isInTopLayer(one)) return found;
  }
  return [...found, white];
}
