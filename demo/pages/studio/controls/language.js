import { languages } from '../data/languages.js';
import { el } from '../dom.js';
import { localeTexts } from '../preview/locale-texts.js';
import { newId } from './field.js';

export function language({ path, label }, store) {
  const id = newId('language');
  const select = el('select', { id, 'aria-describedby': `${id}-note` });
  const note = el('p', { class: 'note', id: `${id}-note` });
  select.append(new Option('As the page says (English here)', ''));
  for (const [tag, name] of languages) {
    const option = new Option(`${name} (${tag})`, tag);
    option.lang = tag;
    select.append(option);
  }
  select.addEventListener('change', () => store.set(path, select.value));
  return {
    element: el('div', { class: 'control stacked' }, el('label', { for: id }, label), select, note),
    async update(state) {
      select.value = state.language;
      const { missing, review } = await localeTexts(state.language);
      if (state.language !== store.state.language) return;
      note.textContent = missing
        ? 'This build of the package does not have this language: the banner stays English.'
        : review === 'unreviewed'
          ? 'Written with care, but nobody who speaks it from childhood has read it yet.'
          : '';
    },
  };
}
