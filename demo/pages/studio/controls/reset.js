import { el } from '../dom.js';

/** A button that takes a value back to what the theme or the library says. Hidden while there is nothing to take back. */
export function resetButton(label, path, store) {
  const button = el(
    'button',
    { type: 'button', class: 'reset', 'aria-label': `Reset ${label}`, title: `Reset ${label}` },
    '↺',
  );
  button.addEventListener('click', () => store.set(path, undefined));
  return {
    button,
    show() {
      const set = store.get(path) !== undefined;
      if (!set && document.activeElement === button)
        button.closest('.control').querySelector('input, select, textarea')?.focus();
      button.disabled = !set;
    },
  };
}
