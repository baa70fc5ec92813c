import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listing, nearest, readCatalogue, search } from './catalogue.mjs';
import { readConfig } from './config-file.mjs';
import { policyFor, scriptElement } from './script-element.mjs';
import { servicesFile } from './services-file.mjs';
import { UsageError } from './usage-error.mjs';

export const usage = `consentry services [CONFIG [--out FILE | --inline [--nonce NONCE]]] [--search WORD]

Lists the services that a site can name; in brackets what has a default. With CONFIG, the JSON of your page's configuration,
it writes one script from the services that are named there ("hotjar", {"service": "hotjar", "id": "1234567"}). Put it before
consentry.js, and write it again whenever the services change, or the version of this package.

  --out FILE     what to write  (default: consentry-services.js)
  --inline       prints the tag to paste instead; the hash for a Content-Security-Policy goes to standard error
  --nonce NONCE  written into the tag, for a policy with nonces instead of hashes
  --search WORD  lists those with this word in their name, category, company or purpose`;

const options = {
  out: { type: 'string' },
  inline: { type: 'boolean' },
  nonce: { type: 'string' },
  search: { type: 'string' },
};

/** @param {string[]} args */
export function run(args) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const { out, inline, nonce, search: word } = values;
  const [file, ...more] = positionals;
  if (more.length) throw new UsageError(`One configuration at a time; what is ${more.join(' ')}?`);
  if (file === undefined) {
    if (out || inline || nonce) throw new UsageError('Name the file of your configuration, such as site-config.json.');
    list(word);
    return;
  }
  if (word !== undefined) throw new UsageError('--search lists services, and takes no configuration.');
  if (out && inline) throw new UsageError('--inline prints the tag; leave out --out, or --inline.');
  if (nonce && !inline) throw new UsageError('--nonce belongs to --inline; a file takes the nonce of its own tag.');
  const written = servicesFile(readConfig(file));
  if (inline) console.log(scriptElement(written.text, { nonce }));
  else writeFileSync(out ?? 'consentry-services.js', `${written.text}\n`);
  tell(written, inline ? undefined : (out ?? 'consentry-services.js'));
}

/** @param {string} [word] */
function list(word) {
  const catalogue = readCatalogue();
  const found = word === undefined ? catalogue : search(catalogue, word);
  if (found.length) {
    console.log(listing(found));
    return;
  }
  const near = nearest(
    catalogue.map(({ id }) => id),
    word,
  );
  throw new UsageError(`Nothing here has "${word}" in it.${near.length ? ` Did you mean ${near.join(', ')}?` : ''}`);
}

/** To standard error: the output is the tag. */
function tell({ text, named, hosts }, file) {
  const what = named.length ? named.join(', ') : 'no service of the catalogue; only what loads your own';
  console.error(`${file ? `${file}, ${text.length} bytes` : `\n${policyFor(text)}`}: ${what}.`);
  if (hosts.length) console.error(`These services talk to: ${hosts.join(' ')}`);
}
