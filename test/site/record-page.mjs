import { createHash } from 'node:crypto';
import { configured, page, tag, version } from './kit.mjs';

/** A site that records: what its configuration says is part of the notice. */
export const settings = {
  policy: { version, url: '/privacy' },
  controller: { name: 'Example AB', url: 'https://example.com/' },
  categories: ['essential', 'functional', 'analytics', 'advertising'],
  services: [
    { id: 'maps', name: 'Maps', provider: 'Maps Inc.', category: 'functional' },
    { id: 'visits', name: 'Visits', provider: 'Visits Inc.', category: 'analytics' },
  ],
};

/** The page, with a link to the preferences and whatever else a test needs. */
export const recordPage = (options = {}, body = '') =>
  page(
    `<button data-consentry="preferences">Cookie settings</button>${body}`,
    configured({ ...settings, records: { endpoint: '/consent' }, ...options }) + tag,
  );

/** The records that arrived, each once: Chromium repeats a request whose connection was cut. */
export function received({ records }) {
  return [...new Map(records.map(({ body }) => [body.record_id, body])).values()];
}

/** Members of every object in the order of their names, and no white space: written again, from docs/records.md. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}

/** The hash that a record of these texts must bear. */
export function noticeHash(texts, language = 'en', { policy, controller, categories, services } = settings) {
  const list = categories.map((id) => ({ id }));
  const notice = { schema_version: '1.0', language, policy, controller, categories: list, services, texts };
  return createHash('sha256').update(canonical(notice)).digest('hex');
}

/**
 * Runs in the page: the entries of the outbox, the oldest first, or of the database in which refused records lie. Where there is
 * none it makes none.
 */
export async function entriesIn(name = 'consentry-outbox') {
  const { indexedDB } = globalThis;
  const names = (await indexedDB.databases()).map((one) => one.name);
  if (!names.includes(name)) return [];
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => (opening.error.name === 'AbortError' ? resolve(null) : reject(opening.error));
  });
  if (!db) return [];
  try {
    const reading = db.transaction('records').objectStore('records').getAll();
    return await new Promise((resolve, reject) => {
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
  } finally {
    db.close();
  }
}

/** The records that wait in a tab of `test/site` or of `test/engines`. */
export async function waiting(tab, name) {
  const evaluate = tab.page ? (...args) => tab.page.evaluate(...args) : tab.evaluate;
  const entries = await evaluate(entriesIn, ...(name ? [name] : []));
  return entries.map(({ record }) => record);
}
