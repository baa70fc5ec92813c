import { sections } from '../data/controls.js';
import { byId, el } from '../dom.js';
import { colour } from './colour.js';
import { family } from './family.js';
import { font } from './font.js';
import { heads } from './heads.js';
import { language } from './language.js';
import { length } from './length.js';
import { list } from './list.js';
import { logo } from './logo.js';
import { pictures } from './pictures.js';
import { range } from './range.js';
import { segments } from './segments.js';
import { shadow } from './shadow.js';
import { switchControl } from './switch.js';
import { text } from './text.js';
import { texts } from './texts.js';
import { theme } from './theme.js';

const types = {
  ...{ colour, family, font, heads, language, length, list, logo, pictures },
  ...{ range, segments, shadow, switch: switchControl, text, texts, theme },
};

/** Draws every control of the list and keeps it at what the state says. */
export function createInspector(store, context) {
  const made = sections.map(({ id, title, controls }) => {
    const drawn = controls.map((control) => types[control.type](control, store, context));
    const body = el('div', { class: 'section-body' }, ...drawn.map(({ element }) => element));
    const details = el(
      'details',
      { id: `section-${id}`, open: id === 'layout' },
      el('summary', {}, el('h2', {}, title)),
      body,
    );
    return { details, drawn };
  });
  byId('inspector').append(...made.map(({ details }) => details));
  const update = (state) => made.forEach(({ drawn }) => drawn.forEach((control) => void control.update(state)));
  store.subscribe(update);
  return { update: () => update(store.state) };
}
