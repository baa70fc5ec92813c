#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const usage = `Usage: consentry inline [--ui URL] [--nonce NONCE]

Prints the script to inline in the head of every page, before the first stylesheet, so that a visitor who has decided
downloads nothing. The hash for a Content-Security-Policy goes to standard error.

  --ui URL       where the page finds consentry-ui.js; the other files lie beside it  (default: /consentry/consentry-ui.js)
  --nonce NONCE  written into the tag, for a policy with nonces instead of hashes`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ui: { type: 'string', default: '/consentry/consentry-ui.js' },
    nonce: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help || positionals[0] !== 'inline') {
  console.error(usage);
  process.exitCode = values.help ? 0 : 1;
} else {
  const file = new URL('../dist/cdn/consentry.js', import.meta.url);
  const text = readFileSync(file, 'utf8')
    .replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '')
    .trim();
  const nonce = values.nonce ? ` nonce="${escape(values.nonce)}"` : '';
  console.log(`<script data-ui="${escape(values.ui)}"${nonce}>${text}</script>`);
  console.error(`\nContent-Security-Policy: script-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
