import { el } from '../dom.js';
import { complaint, newId, tellWrong } from './field.js';

/** Something of a list, or whatever the designer writes: a select, and a field for the value itself. */
export function stack({ label, options, field, onChange }) {
  const id = newId('stack');
  const select = el('select', { id });
  const own = new Option('Your own', '');
  select.append(...options.map(({ label: name, value }) => new Option(name, value)), own);
  const input = el('input', {
    'aria-label': `${label}, in CSS`,
    spellcheck: 'false',
    'aria-describedby': `${id}-wrong`,
  });
  const wrong = el('p', { id: `${id}-wrong`, class: 'wrong', hidden: true });
  select.addEventListener('change', () => (select.value ? onChange(select.value) : input.focus()));
  input.addEventListener('input', () => {
    const value = input.value.trim();
    const known = CSS.supports(field === 'family' ? 'font-family' : 'box-shadow', value);
    const message = complaint(field, value) || (known ? '' : 'The browser does not know this value.');
    tellWrong(input, wrong, message);
    if (!message) onChange(value);
  });
  return {
    element: el('div', { class: 'control stacked' }, el('label', { for: id }, label), select, input, wrong),
    show(value) {
      select.value = options.some((option) => option.value === value) ? value : '';
      if (document.activeElement !== input) input.value = value;
    },
  };
}
