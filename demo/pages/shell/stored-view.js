import { byId, el, whenChanged } from './dom.js';

const short = (value) => (value.length > 120 ? `${value.slice(0, 120)}…` : value);

export const showStored = whenChanged((items) => {
  byId('stored-tally').textContent = String(items.length);
  const rows = items.map(({ kind, name, value, owner }) =>
    el(
      'li',
      { title: short(value) },
      el('code', {}, name),
      el('span', { class: owner ? 'owner' : 'owner undeclared' }, owner ?? 'declared by no service'),
      el('span', { class: 'kind' }, kind),
    ),
  );
  byId('stored').replaceChildren(
    ...(rows.length ? rows : [el('li', { class: 'empty' }, 'Nothing. Not one cookie, not one key.')]),
  );
});
