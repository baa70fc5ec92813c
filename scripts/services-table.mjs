/** The table of docs/services.md: one row a service of the catalogue. */
import { readCatalogue } from './catalogue.mjs';

/** Each fact has one source: the four of `sources`, and one for each stored item. */
export function sourcesOf({ sources, stored = [] }) {
  return [...Object.values(sources), ...stored.map(({ source }) => source)];
}

const head = ['id', 'name', 'category', 'parameters', 'stored', 'told to stop by', 'needs a reload', 'sourced'];

/** @returns {Promise<{ head: string[], rows: string[][] }>} */
export async function servicesTable() {
  const files = await readCatalogue();
  return { head, rows: files.flatMap(({ exports }) => Object.values(exports)).map(row) };
}

function row(service) {
  const { id, name, category, params = {}, stored = [], stop = [], reload = true } = service;
  const sources = sourcesOf(service);
  const sourced = sources.filter((source) => source !== 'unverified').length;
  return [
    `\`${id}\``,
    name,
    category,
    Object.entries(params).map(parameter).join(', ') || '–',
    String(stored.length),
    stop.map(toldBy).join(', ') || '–',
    reload ? 'yes' : 'no',
    `${Math.round((100 * sourced) / sources.length)} %`,
  ];
}

/** One with a default need not be given. */
function parameter([name, { default: fallback }]) {
  return fallback === undefined ? `\`${name}\`` : `\`${name}\` (${fallback})`;
}

/** `["fbq", "consent", "revoke"]` → `fbq consent revoke`; of a call into a list, what is put there. */
function toldBy([path, ...args]) {
  const words = args.flat().filter((argument) => typeof argument !== 'object');
  return `\`${[path, ...words].join(' ')}\``;
}
