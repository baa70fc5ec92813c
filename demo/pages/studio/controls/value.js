import { resetButton } from './reset.js';
import { stack } from './stack.js';

/** A value of CSS that has no parts: one of a list, or the designer's own. */
export function value({ path, label, token }, store, context) {
  const made = stack({
    label,
    options: token.options,
    field: 'value',
    property: token.property,
    onChange: (value) => store.set(path, value),
  });
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
