import { resetButton } from './reset.js';
import { stack } from './stack.js';

export function shadow({ path, label, token, options }, store, context) {
  const made = stack({ label, options, field: 'shadow', onChange: (value) => store.set(path, value) });
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
