import { toHex } from '../checks/to-hex.js';
import { drawing, el } from '../dom.js';
import { longHex } from '../state/token-kinds.js';
import { complaint, newId, tellWrong } from './field.js';
import { resetButton } from './reset.js';

/** A colour of the banner: one for light, one for dark. What is not the designer's is what the library draws. */
export function colour({ path, label, token }, store, context) {
  const current = () => context.colour(token);
  const change = (scheme, value) => {
    const { light, dark } = current();
    store.set(path, { light, dark, [scheme]: value });
  };
  const halves = ['light', 'dark'].map((scheme) => half(label, scheme, (value) => change(scheme, value)));
  const reset = resetButton(label, path, store);
  return {
    element: el(
      'fieldset',
      { class: 'control colour' },
      el('legend', {}, label),
      el('div', {}, ...halves.map(({ element }) => element), reset.button),
      ...halves.map(({ wrong }) => wrong),
    ),
    update() {
      const { light, dark } = current();
      halves[0].show(light);
      halves[1].show(dark);
      reset.show();
    },
  };
}

function half(label, scheme, onChange) {
  const id = newId('colour');
  const name = `${label}, ${scheme}`;
  const swatch = el('input', { type: 'color', 'aria-label': `${name}: choose` });
  const input = el('input', { id, 'aria-label': name, spellcheck: 'false', 'aria-describedby': `${id}-wrong` });
  const wrong = el('p', { id: `${id}-wrong`, class: 'wrong', hidden: true });
  // Only six digits fit there.
  swatch.addEventListener('input', () => onChange(swatch.value));
  input.addEventListener('input', () => {
    const value = longHex(toHex(input.value.trim()));
    const message = complaint('hex', value);
    tellWrong(input, wrong, message && `${name}: ${message}`);
    if (!message) onChange(value);
  });
  return {
    element: el('div', { class: `half ${scheme}` }, swatch, input, eyedropper(name, onChange)),
    wrong,
    show(value) {
      swatch.value = value.slice(0, 7);
      if (document.activeElement === input) return;
      input.value = value;
      tellWrong(input, wrong, '');
    },
  };
}

/** Where the browser has one. */
function eyedropper(name, onChange) {
  if (!globalThis.EyeDropper) return undefined;
  const label = `${name}: pick from the screen`;
  const button = el(
    'button',
    { type: 'button', class: 'dropper', 'aria-label': label, title: label },
    drawing('0 0 16 16', [['path', { d: 'M2 14l1-3 6-6 2 2-6 6zM8.5 3.5l4 4M11 5l1.5-1.5' }]]),
  );
  button.addEventListener('click', async () => {
    // Given up with Escape, it rejects.
    const picked = await new globalThis.EyeDropper().open().catch(() => undefined);
    if (picked) onChange(longHex(toHex(picked.sRGBHex)));
  });
  return button;
}
