import { readdirSync, readFileSync } from 'node:fs';

const folder = 'src/locales';

/** Each language that has a file in src/locales, by its tag: read as text, so that nothing need be built before. */
export function languageSources() {
  const found = readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    const text = readFileSync(path, 'utf8');
    const [, exported] = /^export const (\w+): Language = /m.exec(text) ?? [];
    if (!exported) return [];
    const [, tag] = /^ {2}language: '([\w-]+)',$/m.exec(text) ?? [];
    if (!tag) throw new Error(`${path} does not say its language as its first member: language: 'xx',`);
    return { tag, file: name.replace('.ts', ''), path, text, exported };
  });
  return found.sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Tags that ask for a language by another name: macrolanguages, codes that were replaced, and regions that say the script. */
const otherNames = {
  nb: ['nn', 'no'],
  he: ['iw'],
  id: ['in'],
  'zh-hans': ['zh'],
  'zh-hant': ['zh-hk', 'zh-mo', 'zh-tw'],
};

/** By the names under which a file is asked for, the file in src/locales: `[name, file]`. */
export function fileNames() {
  const names = languageSources().flatMap(({ file }) =>
    [file, ...(otherNames[file] ?? [])].map((name) => [name, file]),
  );
  return names.sort(([a], [b]) => (a < b ? -1 : 1));
}
