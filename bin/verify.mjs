import { parseArgs } from 'node:util';
import { databaseOption, openStore, readKey } from './database.mjs';
import { UsageError } from './usage-error.mjs';

export const usage = `consentry verify [--database URL-or-FILE] [--key PUBLIC.jwk] [--head HASH]

Reads all records, and tells what was changed or is missing: one line for each finding, where and what. Fails where there is any.
What was received since the last signed day is only chained: whoever can write to the database can chain it anew.

  --database URL-or-FILE  postgres://…, or a file of libSQL  (default: DATABASE_URL of the environment)
  --key FILE              the public key; without it a forged signature, or a history that was rewritten, is not found
  --head HASH             what \`npx consentry checkpoint\` printed: whether that statement is still there.
                          Without it nobody notices that the last statements were cut off`;

const options = { ...databaseOption, key: { type: 'string' }, head: { type: 'string' } };

/** @param {string[]} args */
export async function run(args) {
  const { values } = parseArgs({ args, options });
  const { head } = values;
  if (head !== undefined && !/^[\da-f]{64}$/.test(head)) throw new UsageError('--head takes 64 hexadecimal digits.');
  const key = values.key && readKey(values.key);
  const store = await openStore(values.database);
  let count = 0;
  try {
    for await (const { where, what } of store.verify({ ...(key && { key }), head })) {
      count++;
      console.log(`${where}: ${what}`);
    }
  } finally {
    await store.close();
  }
  if (count) process.exitCode = 1;
  const caveats = [
    !key && 'without --key a forged signature is not found',
    head === undefined && 'without --head it is not found that the last statements were cut off',
  ].filter(Boolean);
  console.error(`${count || 'No'} finding${count === 1 ? '' : 's'}${caveats.length ? `: ${caveats.join('; ')}` : ''}.`);
}
