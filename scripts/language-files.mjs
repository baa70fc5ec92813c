/**
 * Writes src/locales/language-files.ts: which languages there are, and how a bundle loads each. A file of src/locales that exports a
 * `Language` is one. `--check` fails where it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { languageSources } from './languages.mjs';

const out = 'src/locales/language-files.ts';
const found = languageSources();
const text = `// Written by scripts/language-files.mjs.
import type { Language } from './language.js';

/** BCP 47 of every language that has a file, and of English, which needs none; each between spaces. */
export const tags = ' ${['en', ...found.map(({ tag }) => tag)].join(' ')} ';

/** The files, for a bundler: it must find each name written out. */
export const chunks: Readonly<Record<string, () => Promise<Readonly<Record<string, Language>>>>> = {
${found.map(({ tag, file }) => `  '${tag}': () => import('./${file}.js'),`).join('\n')}
};
`;
const after = await format(text, { ...(await resolveConfig(out)), filepath: out });
if (process.argv.includes('--check')) {
  if (readFileSync(out, 'utf8') !== after) throw new Error(`${out} is out of date: run node scripts/language-files.mjs`);
} else writeFileSync(out, after);
