import { el } from '../dom.js';

/** What stands above the columns of a table of controls. Each control says it by itself too. */
export function heads({ texts }) {
  return {
    element: el('p', { class: 'heads', 'aria-hidden': 'true' }, ...texts.map((text) => el('span', {}, text))),
    update() {},
  };
}
