import { families } from '../data/choices.js';
import { el } from '../dom.js';
import { resetButton } from './reset.js';
import { slider } from './range.js';
import { stack } from './stack.js';

/** The `font` shorthand, as its three parts. */
export function font({ path, label, token }, store, context) {
  const current = () => store.get(path) ?? context.theme()[token.name] ?? token.initial;
  const change = (part) => (value) => store.set(path, { ...current(), [part]: value });
  const face = stack({ label: 'Typeface', options: families, field: 'family', onChange: change('family') });
  const size = slider({ label: 'Size', min: 12, max: 24, onChange: change('size') });
  const line = slider({ label: 'Line height', min: 1.1, max: 2, step: 0.05, unit: '', onChange: change('line') });
  const reset = resetButton(label, path, store);
  return {
    element: el(
      'fieldset',
      { class: 'control parts' },
      el('legend', {}, label),
      face.element,
      size.element,
      line.element,
      reset.button,
    ),
    update() {
      const value = current();
      face.show(value.family);
      size.show(value.size);
      line.show(value.line);
      reset.show();
    },
  };
}
