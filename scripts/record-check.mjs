/**
 * Makes the module `virtual:record-check` of the record's schema: code that checks a record, compiled by Ajv while we build and
 * whole in itself, so that no server compiles a schema (workers forbid `new Function`) or loads Ajv.
 */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const name = 'virtual:record-check';
const schemaFile = 'src/records/record.schema.json';

/** RFC 3339 with a `T`, as `toISOString` writes it; whether there is such a day, `Date` knows. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** @returns {import('rollup').Plugin} */
export function recordCheck() {
  return {
    name: 'record-check',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      this.addWatchFile(schemaFile);
      return compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
    },
  };
}

function compile(schema) {
  const ajv = new Ajv({ code: { source: true, esm: true }, strict: true, allowUnionTypes: true });
  ajv.addFormat('date-time', dateTime);
  // Of Ajv's own code only the length of a text, in characters, is needed at run time.
  const check = standaloneCode(ajv, ajv.compile(schema)).replaceAll(
    /require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g,
    '((text) => [...text].length)',
  );
  if (/\b(?:require|Function|eval)\(/.test(check))
    throw new Error('What checks records asks for something at run time.');
  return `${check}\nexport const names = ${JSON.stringify([...namesIn(schema)])};`;
}

/** The names of all members that the schema itself has: these, and no others, may be told of a record. */
function namesIn(schema) {
  const found = new Set();
  JSON.stringify(schema, (key, value) => {
    if (key === 'properties') Object.keys(value).forEach((one) => found.add(one));
    return value;
  });
  return found;
}
