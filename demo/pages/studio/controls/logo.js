import { el } from '../dom.js';
import { newId, textField } from './field.js';

/** A path on the site's own host; a file of the designer's machine can stand in for it while it is not there yet. */
export function logo({ path, label }, store, context) {
  const made = textField({
    label: `${label}, a path on your own host`,
    field: 'ownUrl',
    onChange: (value) => store.set(path, value),
  });
  const id = newId('logo');
  const file = el('input', { type: 'file', id, accept: 'image/svg+xml,image/png,image/webp,image/jpeg' });
  const note = el('p', { class: 'note' });
  // Else a browser tells of no change where the same file is chosen again, edited meanwhile.
  file.addEventListener('click', () => (file.value = ''));
  file.addEventListener('change', () => {
    const [chosen] = file.files;
    if (!chosen) return;
    const place = context.logoFile(chosen);
    note.textContent = `Shown from your machine, and not part of a link or an export. Put the file on your site as ${place}.`;
  });
  return {
    element: el('div', { class: 'control parts' }, made.element, el('label', { for: id }, 'Try a file'), file, note),
    update: () => made.show(store.get(path)),
  };
}
