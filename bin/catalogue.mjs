import { readFileSync } from 'node:fs';

/** @typedef {import('../dist/types/core/service-template.js').ServiceTemplate} ServiceTemplate */

/** @returns {ServiceTemplate[]} Every service that this version of the package knows. */
export function readCatalogue() {
  return JSON.parse(readFileSync(new URL('../dist/services.json', import.meta.url), 'utf8'));
}

/**
 * One line a service: its name, category, company, and what a site must say of itself.
 *
 * @param {ServiceTemplate[]} catalogue
 */
export function listing(catalogue) {
  const rows = catalogue.map(({ id, category, name, params = {} }) => {
    const needed = Object.entries(params).map(([key, param]) => (param.default === undefined ? key : `[${key}]`));
    return [id, category, needed.join(' '), name];
  });
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * @param {ServiceTemplate[]} catalogue
 * @param {string} word
 */
export function search(catalogue, word) {
  const wanted = word.toLowerCase();
  const texts = ({ id, name, category, provider, purpose = '' }) => [id, name, category, provider, purpose];
  return catalogue.filter((service) => texts(service).some((text) => text.toLowerCase().includes(wanted)));
}

/**
 * The names that somebody may have meant, the nearest first.
 *
 * @param {string[]} names
 * @param {string} wrong
 */
export function nearest(names, wrong) {
  const flat = (text) => text.toLowerCase().replace(/[^a-z\d]/g, '');
  const target = flat(wrong);
  const distance = (name) => {
    const one = flat(name);
    const part = target.length > 2 && (one.includes(target) || target.includes(one));
    return part ? 0.5 : edits(one, target) / Math.max(one.length, target.length);
  };
  return names
    .map((name) => ({ name, far: distance(name) }))
    .filter(({ far }) => far <= 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** How many letters must be put in, taken out or replaced. */
function edits(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}
