/**
 * Writes what the studio shows of files that no page can load: the policies of the scenarios, the library's English, and what of the
 * catalogue it must know; and the list of what it keeps for when there is no network.
 *
 *     node demo/studio-data.mjs    after a change in demo/scenarios/, src/locales/en*.ts, src/services/ or the files of the studio; a
 *                                 test says when it is due
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { format } from 'prettier';
import { languages } from './pages/studio/data/languages.js';
import { themes } from './pages/studio/data/themes.js';

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

/** What modules of plain data export. */
async function exportsOf(folder, files) {
  const modules = await Promise.all(
    files.map(async (name) => {
      const source = await readFile(near(`../src/${folder}/${name}`), 'utf8');
      const { code } = await transform(source, { loader: 'ts', format: 'esm' });
      return import(`data:text/javascript,${encodeURIComponent(code)}`);
    }),
  );
  return modules.flatMap((module) => Object.values(module));
}

const english = async () =>
  Object.assign({}, ...(await exportsOf('locales', ['en.ts', 'en-preferences.ts', 'en-services.ts', 'en-embed.ts'])));

/** The category of each service, and what a site must say of itself. */
async function catalogue() {
  const files = (await readdir(near('../src/services'))).filter((name) => name.endsWith('.ts')).sort();
  const entries = (await exportsOf('services', files)).map(({ id, category, params = {} }) => {
    const needs = Object.keys(params).filter((name) => params[name].default === undefined);
    return [id, { category, needs }];
  });
  const text = `/** Written by studio-data.mjs. */\nexport const catalogue = ${JSON.stringify(Object.fromEntries(entries))}`;
  return format(text, { parser: 'babel', printWidth: 120, singleQuote: true });
}

/** Relative to the studio: its own, what its page borrows of the marketing site, and the built package. */
async function files() {
  const names = async (path) =>
    (await readdir(near(path), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').split('/demo/pages/').at(-1));
  const own = (await names('pages/studio')).map((name) => name.replace('studio/', ''));
  const art = ['hero', 'fell', 'film'].map((name) => `site/art/${name}.svg`);
  const css = (await names('pages/site/css')).map((name) => name);
  const built = [
    'consentry',
    'consentry-ui',
    'consentry-preferences',
    'consentry-later',
    'consentry-embed',
    'consentry-equal-choice',
  ];
  const outside = [
    ...[...css, ...art],
    ...built.map((name) => `consentry/${name}.js`),
    ...languages.filter(([tag]) => tag !== 'en').map(([tag]) => `consentry/locales/${tag.toLowerCase()}.js`),
    ...themes.map(({ name }) => `consentry/themes/${name}.css`),
  ].map((name) => `../${name}`);
  const kept = own.filter((name) => !/^(service-worker\.js|data\/files\.json)$/.test(name));
  return ['./', ...kept, ...outside].sort();
}

/** What the files hold, as it should be. */
export async function studioData() {
  const print = (value) => format(JSON.stringify(value), { parser: 'json', printWidth: 120 });
  return {
    'policies.json': await print(await Promise.all(policies.map(policyOf))),
    'catalogue.js': await catalogue(),
    'english.json': await print(await english()),
    'files.json': await print(await files()),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await studioData())) {
    await writeFile(near(`pages/studio/data/${name}`), text);
  }
}
