import type { Colour } from './contrast.js';

/**
 * What a computed colour looks like, in whatever notation it is: painted, as a canvas gives `oklch()` back as it is. A browser that
 * guards against fingerprinting may paint something else; nobody develops in one.
 */
export function paintedColour(colour: string, { ownerDocument }: Element): Colour {
  const canvas = Object.assign(ownerDocument.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return Array.from(context.getImageData(0, 0, 1, 1).data, (value) => value / 255);
}
