/**
 * Writes src/records/record-types.ts from the JSON Schema, so that the types and what the endpoint checks cannot part.
 * `--check` fails where the file is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compileFromFile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const file = 'src/records/record-types.ts';
const made = await compileFromFile('src/records/record.schema.json', {
  bannerComment: `/* Made by scripts/record-types.mjs from record.schema.json: change that. */
/* eslint-disable @typescript-eslint/consistent-indexed-object-style, @typescript-eslint/no-redundant-type-constituents */`,
  additionalProperties: false,
  format: false,
});
// A record is never changed once it is made.
const frozen = made.replace(/^(\w+\??:|\[k: string\]:)/gm, 'readonly $1');
const text = await format(frozen, { ...(await resolveConfig(file)), filepath: file });
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
if (text !== before) {
  if (process.argv.includes('--check')) throw new Error(`${file} is out of date: run node scripts/record-types.mjs`);
  writeFileSync(file, text);
}
