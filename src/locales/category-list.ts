import type { Category } from '../core/types.js';
import type { Spoken } from './spoken.js';
import { labelOf } from './texts.js';

/**
 * The categories within a sentence: “functional, analytics and advertising”. What stands between them comes with the language:
 * a browser may not know it, and would take that of another; and what is shown must have the same hash everywhere. Our own
 * labels begin there as any word does, but for the nouns of German; those of a site are names.
 */
export function categoryList(
  categories: readonly Category[],
  texts: object,
  { language, list: [between, last] = [', ', ', '] }: Spoken,
): string {
  return categories
    .map((category) => {
      const label = labelOf(category, texts);
      if (category.label || language.startsWith('de')) return label;
      return label.slice(0, 1).toLocaleLowerCase(language.startsWith('tr') ? 'tr' : 'en') + label.slice(1);
    })
    .reduce(
      (text, label, index, { length }) => text + (index ? (index < length - 1 ? between : last) : '') + label,
      '',
    );
}
