import { textField } from './field.js';

export function text({ path, label, field }, store) {
  const made = textField({ label, field, onChange: (value) => store.set(path, value) });
  return { element: made.element, update: () => made.show(store.get(path)) };
}
