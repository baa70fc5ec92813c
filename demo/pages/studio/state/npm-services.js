import { isWhole } from './check-services.js';
import { catalogueName, inFull } from './services.js';

/** `google-analytics` → `googleAnalytics`: what the module of a service exports. */
const exportOf = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const imported = /^import \{ (\w+) \} from 'consentry\/services\/([a-z\d-]+)';$/gm;
const services = /^const services = \[\n([\s\S]*?)^\];/m;
const filled = /^service\((\w+)(?:, (\{[\s\S]*\}))?\)$/;

/**
 * The services of a bundle: those of the catalogue are imported, and filled in with what the site says of them. One stands on one line,
 * so that it can be read back.
 * @returns {{ imports: string, list: string } | undefined} nothing where none is of the catalogue: JSON holds the others
 */
export function npmServices(state) {
  const names = [...new Set(state.services.map(catalogueName).filter(Boolean))];
  if (!names.length) return undefined;
  const lines = state.services.map((one) => `  ${isWhole(one) ? JSON.stringify(one) : call(one)},\n`);
  return {
    imports: names.map((name) => `import { ${exportOf(name)} } from 'consentry/services/${name}';\n`).join(''),
    list: `const services = [\n${lines.join('')}];\n`,
  };
}

function call(one) {
  const { service, ...said } = inFull(one);
  return `service(${exportOf(service)}${Object.keys(said).length ? `, ${JSON.stringify(said)}` : ''})`;
}

/**
 * What {@link npmServices} has written, as a configuration has it.
 * @param {(json: string) => object} parse
 * @returns {unknown[] | undefined} nothing where the text has no such list
 */
export function readNpmServices(text, parse) {
  const list = services.exec(text)?.[1];
  if (list === undefined) return undefined;
  const names = new Map([...text.matchAll(imported)].map(([, local, name]) => [local, name]));
  return list
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter(Boolean)
    .map((line) => {
      const [, local, said] = filled.exec(line) ?? [];
      if (!local) return parse(line);
      const service = names.get(local) ?? local;
      return said ? { service, ...parse(said) } : service;
    });
}
