import { el } from '../dom.js';
import { newId } from './field.js';

export function switchControl({ path, label, note }, store) {
  const id = newId('switch');
  const input = el('input', { type: 'checkbox', id, role: 'switch', 'aria-describedby': note && `${id}-note` });
  input.addEventListener('change', () => store.set(path, input.checked));
  return {
    element: el(
      'div',
      { class: 'control switch' },
      el('label', { for: id }, label),
      input,
      note && el('p', { class: 'note', id: `${id}-note` }, note),
    ),
    update() {
      input.checked = store.get(path);
    },
  };
}
