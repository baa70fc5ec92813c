import type { Category, Settings } from '../core/types.js';
import { en, type Texts } from './en.js';
import type { Spoken } from './spoken.js';

/** The texts of the banner that are in use: the language's, with what the site replaced. */
export function textsFor({ texts }: Settings<string>, spoken?: Spoken): Texts {
  return { ...en, ...spoken?.texts, ...texts };
}

/** The name of a category: the site's own, else the language's, else its id. */
export function labelOf({ id, label }: Category, texts: object): string {
  return label ?? (texts as Readonly<Record<string, string>>)[id] ?? id;
}

/** The description of a category, or nothing. */
export function descriptionOf({ id, description }: Category, texts: object): string {
  return description ?? (texts as Readonly<Record<string, string>>)[`${id}Text`] ?? '';
}
