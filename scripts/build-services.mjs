/**
 * Writes the catalogue into dist/: `services/<id>.js` with its types, without the sources of the facts, and `services.json`
 * with everything. Whatever lies in src/services/ is in it: a file that bears the id of the one service that it exports.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readCatalogue } from './catalogue.mjs';

/** What is `undefined`, JSON leaves out. */
function withoutSources({ stored, ...service }) {
  return { ...service, stored: stored?.map((item) => ({ ...item, source: undefined })), sources: undefined };
}

/** @param {import('./catalogue.mjs').CatalogueFile} file */
function serviceOf({ name: id, exports }) {
  const [[name, service] = [], ...more] = Object.entries(exports);
  if (more.length || service?.id !== id)
    throw new Error(`src/services/${id}.ts must export one service, with that id.`);
  return { name, service };
}

export async function buildServices() {
  const byId = (a, b) => (a.service.id < b.service.id ? -1 : 1);
  const found = (await readCatalogue()).map(serviceOf).sort(byId);
  mkdirSync('dist/services', { recursive: true });
  for (const { name, service } of found) {
    const data = JSON.stringify(withoutSources(service), null, 2);
    writeFileSync(`dist/services/${service.id}.js`, `export const ${name} = ${data};\n`);
    // What tsc has written here promises sources.
    const type = `CatalogueService<'${service.id}'>`;
    writeFileSync(
      `dist/types/services/${service.id}.d.ts`,
      `import type { CatalogueService } from '../core/service-template.js';\nexport declare const ${name}: ${type};\n`,
    );
  }
  writeFileSync('dist/services.json', JSON.stringify(found.map(({ service }) => service)));
}
