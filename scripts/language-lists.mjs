/**
 * Writes into each language of src/locales what stands between the items of a list, and in which direction it runs, where the file
 * does not say it yet: as `Intl` has them here. A browser may know less (Chromium has no Welsh), and what visitors are shown
 * must have one hash. A person may correct what is written; this leaves it alone then.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { languageSources } from './languages.mjs';

/** Between two items of many, and between the last two, without the comma that some put there as well. */
function listOf(tag) {
  // The data has “a(c)”: by the word that follows, and ours begin with consonants that take “a”.
  if (tag === 'cy') return [', ', ' a '];
  const between = (items) => new Intl.ListFormat(tag).formatToParts(items).filter(({ type }) => type === 'literal');
  const [{ value: first }] = between(['A', 'B', 'C']);
  const [{ value: last }] = between(['A', 'B']);
  // A mark of direction, which the text around it sets already.
  return [first, last].map((text) => text.replaceAll('\u200f', ''));
}

for (const { tag, path, text } of languageSources()) {
  if (/^ {2}list: /m.test(text)) continue;
  const [between, last] = listOf(tag);
  const { script } = new Intl.Locale(tag).maximize();
  const lines = [
    ...(script === 'Arab' || script === 'Hebr' ? [`  dir: 'rtl',`] : []),
    `  list: ['${between}', '${last}'],`,
  ].join('\n');
  const after = text.replace(/^ {2}texts: \{$/m, (line) => `${lines}\n${line}`);
  writeFileSync(path, await format(after, { ...(await resolveConfig(path)), filepath: path }));
}
