import { byId, el } from '../dom.js';
import { configText, cssText, npmText, tagText } from '../state/snippets.js';
import { exportNotes } from './export-notes.js';
import { needsFile } from '../state/services.js';
import { copy } from './link.js';

const blocks = [
  {
    id: 'tag',
    title: 'Script tag',
    file: 'consentry.html',
    type: 'text/html',
    text: tagText,
    note: (state) =>
      needsFile(state)
        ? 'For the head of each page. It needs the file of services, as said above.'
        : 'Everything, for the head of each page.',
  },
  {
    id: 'config',
    title: 'Configuration',
    file: 'consentry.json',
    type: 'application/json',
    text: configText,
    note: 'For data-config, or for who keeps it apart.',
  },
  {
    id: 'css',
    title: 'Style sheet',
    file: 'consentry.css',
    type: 'text/css',
    text: cssText,
    note: 'Custom properties, light and dark.',
  },
  {
    id: 'npm',
    title: 'npm',
    file: 'consent.js',
    type: 'text/javascript',
    text: npmText,
    note: 'For a page that is bundled. The style sheet goes with it.',
  },
];

/** Hands over what a site needs, ready to be copied or saved. */
export function createExportDialog(store) {
  const dialog = byId('export');
  const drawn = blocks.map(draw);
  byId('blocks').append(...drawn.map(({ element }) => element));
  const show = () => {
    const { state } = store;
    for (const block of drawn) block.show(state);
    byId('export-note').replaceChildren(...exportNotes(state).map((note) => el('li', {}, note)));
  };
  byId('open-export').addEventListener('click', () => {
    show();
    dialog.showModal();
  });
  dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
}

function draw({ id, title, file, type, text, note }) {
  const code = el('textarea', {
    readonly: true,
    rows: 9,
    id: `export-${id}`,
    spellcheck: 'false',
    'aria-label': title,
  });
  const about = el('p', { class: 'note' });
  const copyButton = el('button', { type: 'button', 'aria-label': `Copy ${title}` }, 'Copy');
  const saveButton = el('button', { type: 'button', 'aria-label': `Save ${title} as ${file}` }, 'Save');
  copyButton.addEventListener('click', () => void copy(code.value, copyButton));
  saveButton.addEventListener('click', () => save(code.value, file, type));
  return {
    element: el(
      'section',
      { class: 'block' },
      el('div', { class: 'head' }, el('h3', {}, title), copyButton, saveButton),
      about,
      code,
    ),
    show(state) {
      code.value = text(state);
      about.textContent = typeof note === 'string' ? note : note(state);
    },
  };
}

function save(text, file, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  el('a', { href: url, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
