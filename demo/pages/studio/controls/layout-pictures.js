import { drawing } from '../dom.js';

/** Where the banner stands in a window of 48 by 32: x, y, width, height. */
const places = {
  card: [25, 15, 19, 13],
  bar: [0, 22, 48, 10],
  modal: [13, 9, 22, 14],
  inline: [4, 12, 40, 9],
  'top-start': [4, 4, 19, 12],
  'top-end': [25, 4, 19, 12],
  'bottom-start': [4, 16, 19, 12],
  'bottom-end': [25, 16, 19, 12],
  top: [0, 0, 48, 10],
  bottom: [0, 22, 48, 10],
};

/** A window with the banner in it, its two buttons of one size. */
export function pictureOf(value) {
  const [x, y, width, height] = places[value];
  const lines = value === 'inline' ? [4, 24] : [5, 10, 15, 20, 25].filter((at) => at < 30);
  const button = Math.min(7, width / 2 - 3);
  const at = (left) => ['rect', { class: 'button', x: left, y: y + height - 5, width: button, height: 3, rx: 1 }];
  return drawing('0 0 48 32', [
    ...lines.map((top) => ['rect', { class: 'line', x: 4, y: top, width: 40, height: 2, rx: 1 }]),
    ...(value === 'modal' ? [['rect', { class: 'shade', x: 0, y: 0, width: 48, height: 32 }]] : []),
    ['rect', { class: 'banner', x, y, width, height, rx: value === 'bar' || width === 48 ? 0 : 2 }],
    at(x + 2),
    at(x + 3 + button),
  ]);
}
