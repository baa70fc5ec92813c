import { themes } from '../data/themes.js';
import { tokenNamed, tokens } from '../data/tokens.js';
import { el } from '../dom.js';
import { radios } from './radios.js';

/** The ready themes, each by two of its colours. What the designer has set stays on top. */
export function theme({ path, label }, store, context) {
  const options = [
    { value: '', label: 'Consentry’s own' },
    ...themes.map(({ name, label: shown }) => ({ value: name, label: shown })),
  ];
  const made = radios({
    label,
    options,
    className: 'themes',
    draw: ({ value, label: name }) => el('span', {}, swatch(value, context), el('span', { class: 'name' }, name)),
    onChange: (value) => store.set(path, value),
  });
  const none = el('p', { class: 'note' }, 'This build of the package has no ready themes.');
  const wrong = el('p', { class: 'wrong', hidden: true });
  made.element.append(wrong);
  return {
    element: themes.length ? made.element : none,
    update() {
      made.show(store.get(path));
      const { unread } = context.themeNamed(store.get(path));
      wrong.hidden = unread.length === 0;
      wrong.textContent = `The studio cannot read ${unread.length === tokens.length ? 'this theme' : unread.join(', ')}; its controls show the library’s own.`;
    },
  };
}

function swatch(name, context) {
  const { tokens: values } = context.themeNamed(name);
  const dots = ['surface', 'text', 'accent'].map((token) => {
    const dot = el('i', {});
    const value = name ? values[token] : tokenNamed(token);
    if (value) dot.style.background = `light-dark(${value.light}, ${value.dark})`;
    return dot;
  });
  return el('span', { class: 'dots', 'aria-hidden': 'true' }, ...dots);
}
