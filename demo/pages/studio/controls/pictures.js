import { el } from '../dom.js';
import { setAt } from '../state/path.js';
import { pictureOf } from './layout-pictures.js';
import { radios } from './radios.js';

/** A choice between arrangements, each drawn. */
export function pictures({ path, label, options, only, along }, store) {
  const made = radios({
    label,
    options,
    className: 'pictures',
    draw: (option) => el('span', {}, pictureOf(option.value), el('span', { class: 'name' }, option.label)),
    onChange(value) {
      let next = setAt(store.state, path, value);
      for (const [other, fitting] of Object.entries(along?.(next) ?? {})) next = setAt(next, other, fitting);
      store.replace(next, path);
    },
  });
  return {
    element: made.element,
    update(state) {
      const offered = only?.(state);
      made.element.hidden = Boolean(offered) && offered.length === 0;
      made.show(store.get(path), offered);
    },
  };
}
