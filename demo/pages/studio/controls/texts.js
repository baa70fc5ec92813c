import { textLabels } from '../data/texts.js';
import { el } from '../dom.js';
import { localeTexts } from '../preview/locale-texts.js';
import { textsKey } from '../state/blank.js';
import { setAt, without } from '../state/path.js';
import { textField } from './field.js';

/** The site's own words, in the language in use. A field holds the language's own where the site has none; emptied, it does again. */
export function texts({ label, keys }, store) {
  let own = {};
  const change = (key, value) => {
    const language = textsKey(store.state);
    const rest = without(store.state.texts[language] ?? {}, key);
    const words = value === undefined || value === own[key] ? rest : { ...rest, [key]: value };
    const others = without(store.state.texts, language);
    const all = Object.keys(words).length ? { ...others, [language]: words } : others;
    store.replace(setAt(store.state, 'texts', all), `texts.${language}.${key}`);
  };
  const rows = keys.map((key) => {
    const name = textLabels[key];
    const made = textField({
      label: name,
      field: 'words',
      long: ['text', 'intro', 'embedText', 'gpc'].includes(key),
      onChange: (value) => change(key, value || undefined),
    });
    const reset = el(
      'button',
      { type: 'button', class: 'reset', 'aria-label': `Reset ${label}: ${name}`, title: 'Reset to the language’s own' },
      '↺',
    );
    reset.addEventListener('click', () => {
      made.input.focus();
      change(key, undefined);
    });
    made.element.append(reset);
    return { key, made, reset };
  });
  const show = (state) => {
    const words = state.texts[textsKey(state)] ?? {};
    for (const { key, made, reset } of rows) {
      made.input.lang = textsKey(state);
      made.input.dir = 'auto';
      reset.disabled = words[key] === undefined;
      if (!(document.activeElement === made.input && made.input.value === '')) made.show(words[key] ?? own[key] ?? '');
    }
  };
  return {
    element: el(
      'fieldset',
      { class: 'control parts' },
      el('legend', {}, label),
      ...rows.map(({ made }) => made.element),
    ),
    async update(state) {
      const { texts: words } = await localeTexts(state.language);
      if (state.language !== store.state.language) return;
      own = words;
      show(store.state);
    },
  };
}
