import type { OwnLanguage } from '../core/types.js';
import { chunks } from './language-files.js';

// Of a classic script known only while it runs.
const base = __CLASSIC__ ? import.meta.url : '';

/** In a bundle each language is a chunk of its own; for a page without one they lie in `locales/`, beside this file. */
export async function loadLanguage(tag: string): Promise<OwnLanguage> {
  const module: unknown = await (__CLASSIC__
    ? import(new URL(`locales/${tag.toLowerCase()}.js`, base).href)
    : chunks[tag]!());
  // Each has one export.
  return Object.values(module as Readonly<Record<string, OwnLanguage>>)[0]!;
}
