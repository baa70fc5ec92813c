/**
 * Writes the catalogue into dist/: `services/<id>.js` with its types, without the sources of the facts, and `services.json`
 * with everything. Whatever lies in src/services/ is in it: a file that bears the id of the one service that it exports.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** @param {string} id */
async function readService(id) {
  const { outputFiles } = await build({
    entryPoints: [`src/services/${id}.ts`],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  const [[name, service], ...more] = Object.entries(module);
  if (more.length || service?.id !== id)
    throw new Error(`src/services/${id}.ts must export one service, with that id.`);
  return { name, service };
}

/** What is `undefined`, JSON leaves out. */
function withoutSources({ stored, ...service }) {
  return { ...service, stored: stored?.map((item) => ({ ...item, source: undefined })), sources: undefined };
}

/** @returns {Promise<number>} How many services there are. */
export async function buildServices() {
  const ids = readdirSync('src/services').map((file) => file.replace(/\.ts$/, ''));
  const found = await Promise.all(ids.sort().map(readService));
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
  return found.length;
}
