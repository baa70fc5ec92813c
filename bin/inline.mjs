import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { policyFor, scriptElement } from './script-element.mjs';

export const usage = `consentry inline [--ui URL] [--nonce NONCE]

Prints the script to inline in the head of every page, before the first stylesheet, so that a visitor who has decided
downloads nothing. The hash for a Content-Security-Policy goes to standard error.

  --ui URL       where the page finds consentry-ui.js; the other files lie beside it  (default: /consentry/consentry-ui.js)
  --nonce NONCE  written into the tag, for a policy with nonces instead of hashes`;

/** @param {string[]} args */
export function run(args) {
  const { values } = parseArgs({
    args,
    options: { ui: { type: 'string', default: '/consentry/consentry-ui.js' }, nonce: { type: 'string' } },
  });
  const file = new URL('../dist/cdn/consentry.js', import.meta.url);
  const text = readFileSync(file, 'utf8')
    .replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '')
    .trim();
  console.log(scriptElement(text, { 'data-ui': values.ui, nonce: values.nonce }));
  console.error(`\n${policyFor(text)}`);
}
