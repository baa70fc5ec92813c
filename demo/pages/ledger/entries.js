import { byId, el } from '/shell/dom.js';
import { short, states, timeOf, who } from './words.js';

/** The list of records, the newest first. The newest is open until somebody opens another. */
export function createEntries({ onOpen }) {
  const list = byId('entries');
  const shown = new Set();
  let isFollowing = true;

  const open = (button, entry) => {
    for (const other of list.querySelectorAll('[aria-pressed]')) other.setAttribute('aria-pressed', other === button);
    onOpen(entry);
  };
  const put = (entry, isNew) => {
    if (shown.has(entry.record_id)) return;
    shown.add(entry.record_id);
    list.querySelector('.empty')?.remove();
    const button = itemFor(entry);
    button.addEventListener('click', () => {
      isFollowing = false;
      open(button, entry);
    });
    list.prepend(el('li', { class: isNew && 'new' }, button));
    if (isFollowing) open(button, entry);
  };
  list.append(el('li', { class: 'empty' }, 'No record yet. Answer the banner.'));
  return {
    show(all) {
      for (const entry of all) put(entry, false);
      list.dataset.ready = '';
    },
    add: (entry) => put(entry, true),
  };
}

function itemFor({ record, record_id: id, received_time: received, apart }) {
  return el(
    'button',
    { type: 'button', 'aria-pressed': 'false', 'data-state': record?.event_state },
    el('strong', {}, record ? states[record.event_state] : 'Erased'),
    el('time', { datetime: received }, timeOf(received)),
    el('span', {}, record ? who(record) : 'The row stays, empty, so that the chain holds'),
    el('code', {}, short(id)),
    apart && el('em', {}, 'apart'),
  );
}
