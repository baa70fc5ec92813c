import { parseArgs } from 'node:util';
import { databaseOption, openStore, readKey } from './database.mjs';
import { UsageError } from './usage-error.mjs';

export const usage = `consentry checkpoint --key SECRET.jwk [--database URL-or-FILE]

Signs what each day of records holds that ended ten minutes ago or earlier, and was not signed yet. A store with a signingKey does so
by itself with the first record of a new day; let a timer do it where nights are long. Prints the days, and the hash of the last
statement: kept elsewhere (a mail, a log), it shows later that nothing was cut off: \`npx consentry verify --head HASH\`.

  --key FILE              the secret key that \`npx consentry keys\` made
  --database URL-or-FILE  postgres://…, or a file of libSQL  (default: DATABASE_URL of the environment)`;

/** @param {string[]} args */
export async function run(args) {
  const { values } = parseArgs({ args, options: { ...databaseOption, key: { type: 'string' } } });
  if (!values.key) throw new UsageError('Name the secret key: --key consentry.jwk; `npx consentry keys` makes a pair.');
  const signingKey = readKey(values.key);
  if (!signingKey.d) throw new UsageError(`${values.key} is the public key; signing takes the secret one.`);
  const store = await openStore(values.database, { signingKey });
  try {
    const days = await store.checkpoint();
    console.log(days.length ? `signed: ${days.join(', ')}` : 'no day was left to sign');
    const head = await store.head();
    if (head) console.log(`head: ${head}`);
  } finally {
    await store.close();
  }
}
