/**
 * Writes what the studio shows of files that no page can load: the policies of the scenarios, and the library's English.
 *
 *     node demo/studio-data.mjs    after a change in demo/scenarios/ or src/locales/en*.ts; a test says when it is due
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { format } from 'prettier';

const near = (path) => new URL(path, import.meta.url);
const policies = [
  ['site', 'Långväga, the marketing site'],
  ['1', 'Scenario 1: four categories, each service'],
  ['2', 'Scenario 2: three categories, subdomains'],
  ['3', 'Scenario 3: names of its own'],
];

async function policyOf([name, label]) {
  const text = await readFile(near(`scenarios/${name}.json`), 'utf8');
  const { config } = JSON.parse(text.replaceAll('{{thirdPartyHost}}', 'films.example'));
  return { name, label, config };
}

async function english() {
  const files = ['en', 'en-preferences', 'en-services', 'en-embed'];
  const modules = await Promise.all(
    files.map(async (name) => {
      const source = await readFile(near(`../src/locales/${name}.ts`), 'utf8');
      const { code } = await transform(source, { loader: 'ts', format: 'esm' });
      return import(`data:text/javascript,${encodeURIComponent(code)}`);
    }),
  );
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module)));
}

/** What the two files hold, as it should be. */
export async function studioData() {
  const print = (value) => format(JSON.stringify(value), { parser: 'json', printWidth: 120 });
  return {
    'policies.json': await print(await Promise.all(policies.map(policyOf))),
    'english.json': await print(await english()),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await studioData())) {
    await writeFile(near(`pages/studio/data/${name}`), text);
  }
}
