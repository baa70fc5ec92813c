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
  const names = categories.map((category) => {
    const name = labelOf(category, texts);
    return category.label || /^de/.test(language) ? name : lowered(name, language);
  });
  const end = names.pop() ?? '';
  return names[0] === undefined ? end : names.join(between) + last + end;
}

/** Without a language, as for a tag that is none: Turkish is the one that differs. */
function lowered(name: string, language: string): string {
  return name.charAt(0).toLocaleLowerCase(/^tr/.test(language) ? 'tr' : 'en') + name.slice(1);
}
