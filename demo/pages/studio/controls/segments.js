import { el } from '../dom.js';
import { radios } from './radios.js';

export function segments({ path, label, options }, store) {
  const made = radios({
    label,
    options,
    className: 'segments',
    draw: (option) => el('span', {}, option.label),
    onChange: (value) => store.set(path, value),
  });
  return { element: made.element, update: () => made.show(store.get(path)) };
}
