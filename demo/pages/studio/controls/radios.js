import { el } from '../dom.js';
import { newId } from './field.js';

/** One of several: native radio buttons behind whatever is drawn for each. */
export function radios({ label, options, className, draw, onChange }) {
  const name = newId('choice');
  const inputs = options.map(({ value }) => el('input', { type: 'radio', name, value }));
  const labels = options.map((option, index) => el('label', {}, inputs[index], draw(option)));
  for (const input of inputs) input.addEventListener('change', () => onChange(input.value));
  return {
    element: el(
      'fieldset',
      { class: `control choice ${className}` },
      el('legend', {}, label),
      el('div', {}, ...labels),
    ),
    /** @param {string[]} [only] the values that are offered; all if nothing is said */
    show(value, only) {
      inputs.forEach((input, index) => {
        input.checked = input.value === value;
        labels[index].hidden = Boolean(only) && !only.includes(input.value);
      });
    },
  };
}
