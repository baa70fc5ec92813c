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
