import { segments } from '../controls/segments.js';
import { newId } from '../controls/field.js';
import { devices, visits } from '../data/choices.js';
import { byId, el } from '../dom.js';

/** How the page is looked at: none of it is part of the design. */
export function createToolbar(store, { restart }) {
  const width = segments(
    {
      path: 'view.width',
      label: 'Width',
      options: devices.map(({ label, value }) => ({ label, value: String(value) })),
    },
    {
      get: (path) => String(store.get(path)),
      set: (path, value) => store.set(path, Number(value)),
    },
  );
  const shown = el('output', { class: 'width' });
  const page = segments(
    {
      path: 'view.page',
      label: 'Page',
      options: [
        { label: 'Light', value: 'light' },
        { label: 'Dark', value: 'dark' },
      ],
    },
    store,
  );
  const visit = choice('Visit', 'view.visit', visits, store);
  const direction = choice(
    'Direction',
    'view.direction',
    [
      { value: 'auto', label: 'Auto' },
      { value: 'ltr', label: 'Left to right' },
      { value: 'rtl', label: 'Right to left' },
    ],
    store,
  );
  const regime = regimes(store);
  const again = el('button', { type: 'button', 'aria-label': 'Visit again', onclick: restart }, 'Again');
  const parts = [width, { element: shown }, page, visit, { element: again }, direction, regime];
  byId('toolbar').append(...parts.map(({ element }) => element));
  store.subscribe((state) => {
    shown.textContent = `${state.view.width} px`;
    for (const part of parts) part.update?.(state);
  });
}

function choice(label, path, options, store) {
  const id = newId('view');
  const select = el('select', { id }, ...options.map(({ value, label: name }) => new Option(name, value)));
  select.addEventListener('change', () => store.set(path, select.value));
  return {
    element: el('div', { class: 'pick' }, el('label', { for: id }, label), select),
    update: () => (select.value = store.get(path)),
  };
}

/** The library asks first, everywhere. What it does not do yet is named, not played. */
function regimes(store) {
  const id = newId('view');
  const option = (label, value, off) => Object.assign(new Option(label, value), { disabled: Boolean(off) });
  const select = el(
    'select',
    { id },
    option('Opt-in', 'off'),
    option('Opt-in, with Global Privacy Control', 'on'),
    option('Opt-out: not built yet', '', true),
    option('Notice only: not built yet', '', true),
  );
  select.addEventListener('change', () => store.set('view.gpc', select.value === 'on'));
  return {
    element: el('div', { class: 'pick' }, el('label', { for: id }, 'Regime'), select),
    update: () => (select.value = store.get('view.gpc') ? 'on' : 'off'),
  };
}
