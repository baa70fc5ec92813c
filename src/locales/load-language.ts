import type { OwnLanguage } from '../core/types.js';
import { chunks } from './language-files.js';

/** In a bundle each language is a chunk of its own; for a page without one they lie in `locales/`, beside the file that this is in. */
export async function loadLanguage(file: string): Promise<OwnLanguage> {
  // A variable: esbuild would look for the files of a pattern where the sources lie.
  const beside = `./locales/${file}.js`;
  const module: unknown = await (__CLASSIC__ ? import(beside) : chunks[file]!());
  // Each has one export.
  return Object.values(module as Readonly<Record<string, OwnLanguage>>)[0]!;
}
