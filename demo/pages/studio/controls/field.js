import * as fields from '../state/fields.js';
import { el } from '../dom.js';
import { Refusal } from '../state/refusal.js';

let count = 0;
export const newId = (stem) => `${stem}-${(count += 1)}`;

/** What is wrong with a text, in words; nothing if it is right. */
export function complaint(field, value) {
  try {
    fields[field](value, '');
    return '';
  } catch (error) {
    if (error instanceof Refusal) return `${error.message[0].toUpperCase()}${error.message.slice(1)}.`;
    throw error;
  }
}

/** Says what is wrong beside the control that it is wrong with, and to who cannot see it. */
export function tellWrong(input, note, message) {
  note.textContent = message;
  note.hidden = !message;
  if (message) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}

/**
 * A label, one line or several, and what is wrong with it. A text that is wrong stays where it is, and changes nothing.
 * @typedef {{ label: string, field: string, long?: boolean, lang?: string, onChange: (value: string) => void }} TextField
 * @param {TextField & { objection?: (value: string) => string, late?: boolean }} options `objection` is what else may be wrong, in words;
 *   `late` takes a text once it is whole: when the field is left, or with Enter
 */
export function textField({ label, field, long = false, lang = undefined, objection, late = false, onChange }) {
  const id = newId('field');
  const input = el(long ? 'textarea' : 'input', { id, spellcheck: 'false', 'aria-describedby': `${id}-wrong`, lang });
  if (long) input.rows = 3;
  const wrong = el('p', { id: `${id}-wrong`, class: 'wrong', hidden: true });
  const look = () => {
    const message = complaint(field, input.value) || objection?.(input.value);
    tellWrong(input, wrong, message ?? '');
    return !message;
  };
  input.addEventListener('input', () => look() && !late && onChange(input.value));
  if (late) input.addEventListener('change', () => look() && onChange(input.value));
  return {
    element: el('div', { class: 'control stacked' }, el('label', { for: id }, label), input, wrong),
    input,
    /** Leaves alone what a designer has just typed. */
    show(value) {
      if (input.value === value || (document.activeElement === input && input.hasAttribute('aria-invalid'))) return;
      input.value = value;
      tellWrong(input, wrong, '');
    },
  };
}
