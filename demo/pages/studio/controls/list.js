import { el } from '../dom.js';
import { say } from '../say.js';
import { isWhole } from '../state/check-services.js';
import { getAt, setAt } from '../state/path.js';
import { newId, textField } from './field.js';

/**
 * Things that a site may have any number of, up to `max`. Drawn anew only when their number changes, so that typing keeps its place.
 * Where more than the list goes by an id, `rename` and `removal` make the whole state anew, and `along` says what goes with one.
 */
export function list(options, store) {
  const { path, label, one, fresh, max, rename, removal = withoutItem(path) } = options;
  const place = el('ul', { class: 'items' });
  const add = el('button', { type: 'button', class: 'add' }, `Add a ${one}`);
  let rows = [];
  const items = () => store.get(path);
  const changeAt = (index, key, value) => {
    const changed = items().map((item, at) => (at === index ? without({ ...item, [key]: value }) : item));
    if (rename && key === 'id') store.replace(rename(store.state, index, value));
    else store.set(path, changed);
  };
  add.addEventListener('click', () => {
    if (items().length >= max) return say(`There can be ${max} at most.`);
    store.set(path, [...items(), fresh(store.state)]);
    place.lastElementChild?.querySelector('summary').focus();
  });
  const remove = (index) => {
    const words = wordsOfRemoval(options, store.state, index);
    store.replace(removal(store.state, index));
    (place.children[index]?.querySelector('summary') ?? add).focus();
    say(`${words} Undo brings it back.`);
  };
  return {
    element: el('fieldset', { class: 'control parts' }, el('legend', {}, label), place, add),
    update(state) {
      // Not `disabled`: it has the focus when it adds the last.
      add.setAttribute('aria-disabled', String(items().length >= max));
      const kind = items().map(isWhole).join();
      if (rows.length !== items().length || place.dataset.kind !== kind) {
        place.dataset.kind = kind;
        rows = items().map((item, index) => row({ ...options, item, index, store, changeAt, remove }));
        place.replaceChildren(...rows.map(({ element }) => element));
      }
      rows.forEach((made, index) => made.show(items()[index], state));
    },
  };
}

const withoutItem = (path) => (state, index) =>
  setAt(
    state,
    path,
    getAt(state, path).filter((_, at) => at !== index),
  );

const wordsOfRemoval = ({ path, along }, state, index) =>
  `${titleOf(getAt(state, path)[index])}${along?.(state, index) || ''}: removed.`;

/** A member that is empty and optional is left out. */
const without = (item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
const titleOf = (item) => item.label ?? item.name ?? item.text ?? item.service ?? item.id ?? String(item);
/** What a site says of one of the catalogue. It may have come with a link, so none of it goes unseen. */
function saidOf({ service, ...said }) {
  const members = Object.entries(service ? said : {}).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return members.length ? `, with ${members.join(', ')}` : '';
}

function row({ item, index, fields, one, fixed = () => false, along, store, changeAt, remove }) {
  const summary = el('summary', {});
  const button = el('button', { type: 'button', class: 'remove' });
  button.addEventListener('click', () => remove(index));
  const whole = isWhole(item);
  const made = whole
    ? fields.map((field) => inputOf(field, index, store, (value) => changeAt(index, field.key, value)))
    : [];
  const note = el('p', { class: 'note' });
  return {
    element: el(
      'li',
      {},
      el('details', {}, summary, ...(whole ? made.map(({ element }) => element) : [note]), !fixed(item) && button),
    ),
    show(now, state) {
      summary.textContent = titleOf(now);
      button.textContent = `Remove this ${one}${along?.(state, index) || ''}`;
      if (!whole)
        note.textContent = `From the catalogue${saidOf(now)}. It is shown once npx consentry services has filled in the rest.`;
      made.forEach((input, at) => input.show(now[fields[at].key] ?? '', state, fixed(now) && fields[at].key === 'id'));
    },
  };
}

function inputOf({ label, field, long, optional, choices, taken }, index, store, onChange) {
  if (!choices) {
    const made = textField({
      label,
      field,
      long,
      // An id on its way to another one must not be taken for it: it names things elsewhere.
      late: Boolean(taken),
      objection: (value) =>
        taken?.(store.state, index).includes(value) ? 'Another category or service has this id already.' : '',
      onChange: (value) => onChange(optional && !value ? undefined : value),
    });
    return {
      element: made.element,
      show(value, _state, fixed) {
        made.show(value);
        made.input.readOnly = Boolean(fixed);
      },
    };
  }
  const id = newId('choice');
  const select = el('select', { id });
  select.addEventListener('change', () => onChange(select.value));
  return {
    element: el('div', { class: 'control stacked' }, el('label', { for: id }, label), select),
    show(value, state) {
      select.replaceChildren(...choices(state).map((one) => new Option(one, one)));
      select.value = value;
    },
  };
}
