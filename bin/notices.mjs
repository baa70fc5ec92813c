import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { noticesOf } from '../dist/development/server/notices-of.js';
import { readConfig } from './config-file.mjs';
import { pageServices } from './services-file.mjs';
import { UsageError } from './usage-error.mjs';

export const usage = `consentry notices CONFIG [--language LANGUAGE]… [--out FILE]

Prints, as JSON, the notices that your pages show: what stands in the banner, in the preferences and in each embed, each with the hash by which
consent records refer to it. Give CONFIG, the JSON of your pages' configuration. Do it for every release, keep the output with it,
and hand it to the receiver: consentRecords({ store, notices }). Records of notices that nobody announced are kept apart.

  --language LANGUAGE  a language that your pages set, once for each  (default: the configuration's own)
  --out FILE           where to write them, once all is well  (default: standard output)`;

/** @param {string[]} args */
export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { language: { type: 'string', multiple: true }, out: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('Name the file of your configuration, such as site-config.json.');
  if (more.length) throw new UsageError(`One configuration at a time; what is ${more.join(' ')}?`);
  const config = readConfig(file);
  const languages = values.language && [...new Set(values.language.map(canonicalLanguage))];
  const notices = await noticesOf({ ...config, services: pageServices(config) }, { languages });
  const text = JSON.stringify(notices, null, 2);
  // A redirection empties the file before anything can fail, and a server that finds it empty does not start.
  if (values.out === undefined) console.log(text);
  else writeFileSync(values.out, `${text}\n`);
  console.error(notices.map(({ hash, surface, language }) => `${hash}  ${language}  ${surface}`).join('\n'));
}

/** @param {string} language As the page has it: the notice bears it as it is written there. */
function canonicalLanguage(language) {
  try {
    Intl.getCanonicalLocales(language);
    return language;
  } catch {
    throw new UsageError(`--language ${language}: give a language as pages do, such as sv or pt-BR.`);
  }
}
