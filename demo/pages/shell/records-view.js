import { byId, el, whenChanged } from './dom.js';

const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

/** Newest first. A record that is open stays open, because only new ones are added to the list. */
export function createRecordsView() {
  const shown = new Set();
  return whenChanged((records) => {
    byId('records-tally').textContent = String(records.length);
    for (const record of records) {
      if (shown.has(record.record_id)) continue;
      shown.add(record.record_id);
      byId('records').prepend(recordItem(record));
    }
  });
}

function recordItem(record) {
  const date = new Date(record.event_time);
  const when = Number.isNaN(date.getTime()) ? '' : time.format(date);
  return el(
    'li',
    {},
    el(
      'details',
      {},
      el(
        'summary',
        {},
        el('span', { class: 'event' }, record.event_state ?? 'record'),
        el('span', { class: 'method' }, record.expression_method ?? ''),
        el('time', {}, when),
      ),
      el('pre', { tabindex: '0', 'aria-label': 'The record as JSON' }, JSON.stringify(record, null, 2)),
    ),
  );
}
