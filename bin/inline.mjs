import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languageAhead } from './language-ahead.mjs';
import { policyFor, scriptElement } from './script-element.mjs';

export const usage = `consentry inline [--ui URL] [--nonce NONCE] [--languages LANGUAGES]

Prints the script to inline in the head of every page, before the first stylesheet, so that a visitor who has decided
downloads nothing. The hash for a Content-Security-Policy goes to standard error.

  --ui URL               where the page finds consentry-ui.js; the other files lie beside it  (default: /consentry/consentry-ui.js)
  --nonce NONCE          written into the tag, for a policy with nonces instead of hashes
  --languages LANGUAGES  those of your pages, as their <html lang> has them, such as de,pt-BR: the small button speaks them from the
                         start, and the first visit fetches its language beside the interface  (default: English)`;

/** @param {string[]} args */
export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      ui: { type: 'string', default: '/consentry/consentry-ui.js' },
      nonce: { type: 'string' },
      languages: { type: 'string', multiple: true },
      language: { type: 'string', multiple: true },
    },
  });
  const languages = [...(values.languages ?? []), ...(values.language ?? [])].flatMap((text) => text.split(','));
  const file = new URL('../dist/cdn/consentry.js', import.meta.url);
  const plain = readFileSync(file, 'utf8')
    .replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '')
    .trim();
  const text = languages.length > 0 ? await languageAhead(plain, languages, values.ui) : plain;
  console.log(scriptElement(text, { 'data-ui': values.ui, nonce: values.nonce }));
  console.error(`\n${policyFor(text)}`);
}
