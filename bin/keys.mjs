import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeKeys } from '../dist/server.js';
import { UsageError } from './usage-error.mjs';

export const usage = `consentry keys [--out NAME]

Makes the pair of keys by which the days of your records are signed (ECDSA, P-256), as two JSON Web Keys: NAME.jwk signs, and is the
store's signingKey; keep it from whoever can write to the database. NAME.public.jwk is for \`npx consentry verify --key\`, and for whoever
is to check your records.

  --out NAME  (default: consentry)`;

/** @param {string[]} args */
export async function run(args) {
  const { values } = parseArgs({ args, options: { out: { type: 'string', default: 'consentry' } } });
  const files = [`${values.out}.jwk`, `${values.out}.public.jwk`];
  const old = files.find((file) => existsSync(file));
  if (old)
    throw new UsageError(
      `${old} is there already; what it signed could not be verified without it. Give --out another name.`,
    );
  const { signingKey, publicKey } = await makeKeys();
  writeFileSync(files[0], `${JSON.stringify(signingKey)}\n`, { mode: 0o600, flag: 'wx' });
  writeFileSync(files[1], `${JSON.stringify(publicKey)}\n`, { flag: 'wx' });
  console.log(`${files[0]} signs, and is secret; ${files[1]} verifies.`);
}
