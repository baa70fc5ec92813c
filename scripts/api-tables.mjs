/**
 * Writes the tables of docs/ from the code: options from the interfaces' doc comments, styling from the custom elements
 * manifest, services from the catalogue. A table stands between `<!-- table: NAME -->` and `<!-- end -->`; `--check` fails where one is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { languageSources } from './languages.mjs';
import { servicesTable } from './services-table.mjs';

const sources = [
  'src/core/types.ts',
  'src/core/config-types.ts',
  'src/core/service-types.ts',
  'src/core/erasure-types.ts',
  'src/tag/page-config.ts',
  'src/core/service-template.ts',
  'src/gating/script-gate.ts',
  'src/gating/service-loader.ts',
  'src/withdrawal/withdrawal.ts',
  'src/records/records-options.ts',
  'src/standard-effects.ts',
  'src/surface/consent-ui.ts',
  'src/debug.ts',
];

const cell = (text) => text.replaceAll('\n', ' ').replaceAll('|', '\\|').trim();
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** The members of an interface: name, type, default and description. */
function interfaceTable(node, source) {
  const optional = node.members.some(({ questionToken }) => questionToken);
  const rows = node.members.map((member) => {
    const docs = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
    const fallback = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === 'default');
    const text = docs.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join(' ');
    const name = `\`${member.name.getText(source)}\`` + (optional && !member.questionToken ? ' (required)' : '');
    const row = [name, `\`${typeOf(member, source)}\``, text];
    return optional ? [...row.slice(0, 2), fallback ? ts.getTextOfJSDocComment(fallback.comment) : '', text] : row;
  });
  return table(optional ? ['option', 'type', 'default', 'what it does'] : ['member', 'type', 'what it is'], rows);
}

function typeOf(member, source) {
  const text = (node) => node.getText(source).replace(/\s+/g, ' ').replaceAll('readonly ', '');
  if (!ts.isMethodSignature(member)) return text(member.type);
  return `(${member.parameters.map(text).join(', ')}) => ${text(member.type)}`;
}

function interfaceTables() {
  const tables = {};
  for (const file of sources) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    ts.forEachChild(source, (node) => {
      if (ts.isInterfaceDeclaration(node)) tables[node.name.text] = interfaceTable(node, source);
    });
  }
  return tables;
}

function elementTables() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const kinds = { attributes: 'attribute', slots: 'slot', cssParts: 'part', cssProperties: 'custom property' };
  const tables = {};
  for (const element of elements) {
    for (const [kind, title] of Object.entries(kinds)) {
      const rows = (element[kind] ?? []).map(({ name, description = '' }) => [
        name ? `\`${name}\`` : 'all else',
        description,
      ]);
      tables[`${element.tagName} ${kind}`] = table([title, 'what it is'], rows);
    }
  }
  return tables;
}

/** Every language, with who has read it. */
function languagesTable() {
  const nameIn = (tag, language) => new Intl.DisplayNames(language, { type: 'language' }).of(tag);
  const rows = languageSources().map(({ tag, text }) => {
    const [, review] = /^ {2}review: '(\w+)'/m.exec(text) ?? [];
    const [, by] = /^ {2}reviewedBy: '(.+)'/m.exec(text) ?? [];
    return [`\`${tag}\``, nameIn(tag, 'en'), nameIn(tag, tag), by ? `${review} by ${by}` : review];
  });
  return table(
    ['tag', 'language', 'its own name', 'review'],
    [['`en`', 'English', 'English', 'the original'], ...rows],
  );
}

const services = await servicesTable();
const tables = {
  ...interfaceTables(),
  ...elementTables(),
  services: table(services.head, services.rows),
  languages: languagesTable(),
};
const check = process.argv.includes('--check');
for (const name of readdirSync('docs').filter((file) => file.endsWith('.md'))) {
  const file = `docs/${name}`;
  const before = readFileSync(file, 'utf8');
  const filled = before.replace(/(<!-- table: (.+?) -->\n)[^]*?(<!-- end -->)/g, (_all, start, which, end) => {
    if (!tables[which]) throw new Error(`${file} asks for a table "${which}", which the code does not have.`);
    return `${start}\n${tables[which]}\n\n${end}`;
  });
  const after = await format(filled, { ...(await resolveConfig(file)), filepath: file });
  if (after === before) continue;
  if (check) throw new Error(`${file} is out of date: run node scripts/api-tables.mjs`);
  writeFileSync(file, after);
}
