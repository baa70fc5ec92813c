import { resetButton } from './reset.js';
import { slider } from './range.js';

export function length({ path, label, token }, store, context) {
  const made = slider({ label, min: 0, max: token.max, onChange: (value) => store.set(path, value) });
  const reset = resetButton(label, path, store);
  made.element.append(reset.button);
  return {
    element: made.element,
    update() {
      made.show(store.get(path) ?? context.theme()[token.name] ?? token.initial);
      reset.show();
    },
  };
}
