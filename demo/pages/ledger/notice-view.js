import { el } from '/shell/dom.js';

/** The notice as it stood on the screen: a picture of the banner or the preferences, made of the canonical JSON alone. */
export function noticeView({ text }) {
  const { texts, categories, services, language } = JSON.parse(text);
  const inFull = texts.preferencesTitle !== undefined;
  const title = inFull ? texts.preferencesTitle : texts.title;
  const names = inFull ? ['acceptAll', 'rejectAll', 'save'] : ['acceptAll', 'rejectAll', 'preferences', 'embedAlways'];
  return el(
    'figure',
    { class: 'notice', lang: language, dir: 'auto' },
    el('p', { class: 'title' }, title ?? ''),
    el('p', {}, (inFull ? texts.intro : (texts.text ?? texts.embedText)) ?? ''),
    texts.policy && el('p', { class: 'link' }, texts.policy),
    inFull && el('ul', {}, ...categories.map((category) => categoryView(category, texts, services))),
    el('p', { class: 'buttons' }, ...names.filter((name) => texts[name]).map((name) => el('span', {}, texts[name]))),
  );
}

function categoryView({ id, label, description }, texts, services) {
  const own = services.filter(({ category }) => category === id).map(({ name }) => name);
  return el(
    'li',
    {},
    el('b', {}, label ?? texts[id] ?? id),
    el('span', {}, description ?? texts[`${id}Text`] ?? ''),
    own.length > 0 && el('small', {}, own.join(', ')),
  );
}
