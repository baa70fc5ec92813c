import { families } from '../data/choices.js';
import { resetButton } from './reset.js';
import { stack } from './stack.js';

export function family({ path, label, token }, store, context) {
  const made = stack({ label, options: families, field: 'family', onChange: (value) => store.set(path, value) });
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
