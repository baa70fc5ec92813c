import { byId, el, whenChanged } from './dom.js';

const why = {
  'no-decision': 'no answer yet',
  expired: 'answer expired',
  'policy-changed': 'policy changed',
  'config-error': 'configuration error',
  decided: 'refused',
};

export const showGated = whenChanged(({ gated, state }) => {
  const open = gated.filter((gate) => gate.open).length;
  byId('gated-tally').textContent = `${open} of ${gated.length} open`;
  const rows = gated.map(({ name, expression, open: isOpen, once }) =>
    el(
      'li',
      { class: isOpen ? 'open' : 'held' },
      el('code', {}, name),
      el('span', { class: 'owner' }, expression),
      el(
        'span',
        { class: 'kind' },
        isOpen ? (once ? 'loaded once' : 'granted') : `held: ${why[state?.reason] ?? 'no consent manager'}`,
      ),
    ),
  );
  byId('gated').replaceChildren(...(rows.length ? rows : [el('li', { class: 'empty' }, 'This page gates nothing.')]));
});
