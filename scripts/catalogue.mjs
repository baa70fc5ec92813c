/** Reads the catalogue of services as the data that it is, without a build. */
import { readdirSync, readFileSync } from 'node:fs';
import { transform } from 'esbuild';

/**
 * @typedef {object} CatalogueFile
 * @property {string} name Of the file, without its ending.
 * @property {string} code
 * @property {Record<string, object>} exports
 */

/**
 * @param {string | URL} [folder]
 * @returns {Promise<CatalogueFile[]>} In the order of their names.
 */
export async function readCatalogue(folder = new URL('../src/services/', import.meta.url)) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return Promise.all(files.sort().map((file) => readService(file, readFileSync(new URL(file, folder), 'utf8'))));
}

/**
 * A module with an import of more than types cannot be read: there is nothing that it could be relative to.
 *
 * @param {string} file
 * @param {string} typescript
 * @returns {Promise<CatalogueFile>}
 */
export async function readService(file, typescript) {
  const { code } = await transform(typescript, { loader: 'ts', format: 'esm' });
  const exports = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return { name: file.replace(/\.ts$/, ''), code: typescript, exports: { ...exports } };
}

/** @param {string} id `google-ads` → `googleAds` */
export function camelCase(id) {
  return id.replace(/-(.)/g, (_all, letter) => letter.toUpperCase());
}
