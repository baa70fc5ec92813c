/**
 * Writes src/locales/language-files.ts: which languages there are, and how a bundle loads each. A file of src/locales that exports a
 * `Language` is one. `--check` fails where it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fileNames, languageSources } from './languages.mjs';

const out = 'src/locales/language-files.ts';
const found = languageSources();
const names = fileNames();
const text = `// Written by scripts/language-files.mjs.
import type { Language } from './language.js';

/** BCP 47 of every language that there is. */
export const languages: readonly string[] = [${['en', ...found.map(({ tag }) => tag)].map((tag) => `'${tag}'`)}];

/** The name of a file, or another name of it, at the beginning of a tag; English needs no file. Of two that begin alike the longer is first. */
// eslint-disable-next-line @typescript-eslint/no-inferrable-types -- declarations are made file by file
export const names: RegExp = /^(${['en', ...names.map(([name]) => name)].sort().reverse().join('|')})(?![a-z])/i;

/** The files, for a bundler: it must find each name written out. */
export const chunks: Readonly<Record<string, () => Promise<Readonly<Record<string, Language>>>>> = {
${names.map(([name, file]) => `  '${name}': () => import('./${file}.js'),`).join('\n')}
};
`;
const after = await format(text, { ...(await resolveConfig(out)), filepath: out });
if (process.argv.includes('--check')) {
  if (readFileSync(out, 'utf8') !== after)
    throw new Error(`${out} is out of date: run node scripts/language-files.mjs`);
} else writeFileSync(out, after);
