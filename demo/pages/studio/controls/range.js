import { el } from '../dom.js';
import { newId } from './field.js';

/** A slider and a field of numbers, which say the same. */
export function slider({ label, min, max, step = 1, unit = 'px', onChange }) {
  const id = newId('range');
  const range = el('input', { type: 'range', id, min, max, step });
  const number = el('input', { type: 'number', min, max, step, 'aria-label': unit ? `${label}, ${unit}` : label });
  for (const input of [range, number]) {
    input.addEventListener('input', () => {
      if (input.value !== '' && input.validity.valid) onChange(Number(input.value));
    });
  }
  return {
    element: el(
      'div',
      { class: 'control range' },
      el('label', { for: id }, label),
      range,
      number,
      el('span', {}, unit),
    ),
    show(value) {
      range.value = value;
      // A half-typed number is still being typed.
      if (document.activeElement !== number || Number(number.value) !== value) number.value = value;
    },
  };
}

export function range({ path, label, min, max, unit }, store) {
  const made = slider({ label, min, max, unit, onChange: (value) => store.set(path, value) });
  return { element: made.element, update: () => made.show(store.get(path)) };
}
