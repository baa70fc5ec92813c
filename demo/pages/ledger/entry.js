import { byId, el } from '/shell/dom.js';
import { noticeView } from './notice-view.js';
import { momentOf, short, states, who } from './words.js';

/** One record, in words, beside what was on the visitor's screen; the JSON below. */
export async function showEntry(entry) {
  const { record, apart } = entry;
  const place = byId('entry');
  place.dataset.record = entry.record_id;
  const hash = record?.privacy_notice.text_hash;
  const notice = hash
    ? await fetch(`/ledger/notice?hash=${hash}`).then((answer) => (answer.ok ? answer.json() : null))
    : null;
  // Another was opened meanwhile.
  if (place.dataset.record !== entry.record_id) return;
  place.dataset.state = record?.event_state ?? '';
  place.replaceChildren(
    el('h2', {}, record ? `${states[record.event_state]}, ${momentOf(record.event_time)}` : 'Erased'),
    ...(record
      ? [
          el('div', { class: 'halves' }, said(entry), shown({ notice, hash, apart })),
          receiptLinks(record),
          el(
            'details',
            {},
            el('summary', {}, 'The record as JSON'),
            el('pre', { tabindex: '0' }, JSON.stringify(record, null, 2)),
          ),
        ]
      : [
          el(
            'p',
            { class: 'sentence' },
            'Its content was erased. What is left is the hash by which the chain goes on.',
          ),
        ]),
  );
}

function said({ record, received_time: received }) {
  const {
    purposes,
    services,
    source,
    validity_duration: validity,
    privacy_notice: policy,
    previous_record_id: previous,
  } = record;
  const allowed = Object.values(services).filter(Boolean).length;
  return el(
    'section',
    { class: 'said', 'aria-label': 'What was said' },
    el('h3', {}, 'What was said'),
    el(
      'ul',
      { class: 'grants' },
      ...Object.entries(purposes).map(([id, granted]) => el('li', { 'data-granted': String(granted) }, id)),
    ),
    facts({
      Who: who(record),
      Services: `${allowed} of ${Object.keys(services).length} allowed`,
      Where: `${source.origin}${source.path}`,
      Policy: policy.version,
      'Holds for': `${validity.slice(1, -1)} days`,
      Received: momentOf(received),
      Record: short(record.record_id),
      Browser: `${short(record.consent_id)}${previous ? `, after ${short(previous)}` : ''}`,
    }),
  );
}

function facts(pairs) {
  return el(
    'dl',
    {},
    ...Object.entries(pairs).map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
  );
}

function shown({ notice, hash, apart }) {
  const section = el('section', { class: 'shown', 'aria-label': 'What was shown' }, el('h3', {}, 'What was shown'));
  if (notice) section.append(noticeView(notice));
  section.append(el('p', { class: apart ? 'verdict doubt' : 'verdict' }, verdict({ notice, hash, apart })));
  return section;
}

function verdict({ notice, hash, apart }) {
  if (notice && !apart) return `Announced at release, and the hash agrees: ${short(hash)}…`;
  if (!hash) return 'This browser could not hash what it showed, or showed nothing.';
  return `Nobody announced a notice with the hash ${short(hash)}…, so this record is kept apart.`;
}

/** Of the visitor in this browser; a refusal's id is used once, so its receipt has one record at most. */
function receiptLinks({ consent_id: id }) {
  const address = `/ledger/receipt?consent_id=${id}`;
  return el(
    'p',
    { class: 'receipt' },
    el('a', { href: address, target: '_blank' }, 'The visitor’s receipt'),
    el('a', { href: `${address}&as=json`, download: 'consent-receipt.json' }, 'Download it'),
  );
}
