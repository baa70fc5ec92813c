const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/**
 * Any colour that the browser knows, as `#rrggbb` or `#rrggbbaa`; what is none comes back as it is. Drawn, not read from the context:
 * that would give `oklch()` back as it is.
 */
export function toHex(colour) {
  if (/^#[\da-f]{3,8}$/i.test(colour) || !CSS.supports('color', colour)) return colour;
  if (/^(light-dark|currentcolor|inherit|initial|unset|revert)/i.test(colour)) return colour;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const digits = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => value.toString(16).padStart(2, '0')).join('');
  return `#${digits.replace(/^(.{6})ff$/, '$1')}`;
}
