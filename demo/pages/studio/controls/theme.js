import { themes } from '../data/themes.js';
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
  return {
    element: themes.length ? made.element : none,
    update: () => made.show(store.get(path)),
  };
}

function swatch(name, context) {
  const dots = ['surface', 'text', 'accent'].map(() => el('i', {}));
  void context.themeNamed(name).then((values) => {
    ['surface', 'text', 'accent'].forEach((token, index) => {
      if (values[token]) dots[index].style.background = `light-dark(${values[token].light}, ${values[token].dark})`;
    });
  });
  return el('span', { class: 'dots', 'aria-hidden': 'true' }, ...dots);
}
