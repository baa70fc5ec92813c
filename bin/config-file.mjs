import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.mjs';

/** @param {string} file The JSON that configures a site's pages. */
export function readConfig(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${error.code}). Give the JSON file that configures your pages.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error.message}. Give what stands in #consentry-config.`);
  }
}
