import { el } from '../dom.js';
import { isWhole } from '../state/check-services.js';
import { newId, textField } from './field.js';

/** Things that a site may have any number of. Drawn anew only when their number changes, so that typing keeps its place. */
export function list({ path, label, one, fields, fresh, fixed = () => false }, store) {
  const place = el('ul', { class: 'items' });
  const add = el('button', { type: 'button', class: 'add' }, `Add a ${one}`);
  let rows = [];
  const items = () => store.get(path);
  const changeAt = (index, key, value) =>
    store.set(
      path,
      items().map((item, at) => (at === index ? without({ ...item, [key]: value }) : item)),
    );
  add.addEventListener('click', () => {
    store.set(path, [...items(), fresh(items())]);
    place.lastElementChild?.querySelector('summary').focus();
  });
  const remove = (index) => {
    store.set(
      path,
      items().filter((_, at) => at !== index),
    );
    (place.children[index]?.querySelector('summary') ?? add).focus();
  };
  return {
    element: el('fieldset', { class: 'control parts' }, el('legend', {}, label), place, add),
    update(state) {
      const kind = items().map(isWhole).join();
      if (rows.length !== items().length || place.dataset.kind !== kind) {
        place.dataset.kind = kind;
        rows = items().map((item, index) => row({ item, index, fields, one, fixed, changeAt, remove }));
        place.replaceChildren(...rows.map(({ element }) => element));
      }
      rows.forEach((made, index) => made.show(items()[index], state));
    },
  };
}

/** A member that is empty and optional is left out. */
const without = (item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
const titleOf = (item) => item.label ?? item.name ?? item.text ?? item.service ?? item.id ?? String(item);
/** What a site says of one of the catalogue. It may have come with a link, so none of it goes unseen. */
const saidOf = ({ service, ...said }) =>
  Object.entries(service ? said : {})
    .map(([member, value]) => `, ${member} ${JSON.stringify(value)}`)
    .join('');

function row({ item, index, fields, one, fixed, changeAt, remove }) {
  const summary = el('summary', {});
  const button = el('button', { type: 'button', class: 'remove' }, `Remove this ${one}`);
  button.addEventListener('click', () => remove(index));
  const whole = isWhole(item);
  const made = whole ? fields.map((field) => inputOf(field, (value) => changeAt(index, field.key, value))) : [];
  const note = el('p', { class: 'note' });
  return {
    element: el(
      'li',
      {},
      el('details', {}, summary, ...(whole ? made.map(({ element }) => element) : [note]), !fixed(item) && button),
    ),
    show(now, state) {
      summary.textContent = titleOf(now);
      if (!whole)
        note.textContent = `One of the catalogue${saidOf(now)}. Its own is shown once npx consentry services has filled it in.`;
      made.forEach((input, at) => input.show(now[fields[at].key] ?? '', state, fixed(now) && fields[at].key === 'id'));
    },
  };
}

function inputOf({ label, field, long, optional, choices }, onChange) {
  if (!choices) {
    const made = textField({
      label,
      field,
      long,
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
