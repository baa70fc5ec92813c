import { html } from './html.mjs';

/** `page` is one that the shell shows in its frame, `path` one that stands by itself. */
const links = [
  { name: 'site', page: 'site', label: 'Marketing site' },
  { name: '1', page: '1', label: 'Scenario 1', note: 'four categories' },
  { name: '2', page: '2', label: 'Scenario 2', note: 'subdomains' },
  { name: '3', page: '3', label: 'Scenario 3', note: 'own names' },
  { name: 'ledger', path: '/ledger/', label: 'Ledger', note: 'the proof' },
  { name: 'studio', path: '/studio/', label: 'Studio', note: 'make it yours' },
  { name: 'embeds', path: '/embeds/', label: 'Embeds', note: 'of every kind' },
  { name: 'header', path: '/header/', label: 'Header', note: 'no script' },
];

/**
 * The way from each page of the demo to the others. The shell's own script sets what it shows, and on which host.
 * @param {string} [current] the name of the page that it stands in
 */
export const demoPages = (current) =>
  html`<nav aria-label="Demo pages">${links.map((link) => linkTo(link, current))}</nav>`;

function linkTo({ name, page, path, label, note }, current) {
  const shown = page && html` data-page="${page}"`;
  const here = name === current && html` aria-current="page"`;
  return html`<a href="${path ?? `/?page=${page}`}" ${shown}${here}
    ><span>${label}</span>${note && html` <small>${note}</small>`}</a
  >`;
}

/** A page of ours, with the links where `{{demoPages}}` stands. */
export const withDemoPages = (text, current) => text.replace('{{demoPages}}', () => String(demoPages(current)));
