import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { noticesOf } from '../dist/development/server/notices-of.js';
import { readConfig } from './config-file.mjs';
import { pageServices } from './services-file.mjs';
import { UsageError } from './usage-error.mjs';

export const usage = `consentry notices CONFIG [--languages LANGUAGES] [--out FILE]

Prints, as JSON, the notices that your pages show: what stands in the banner, in the preferences and in each embed, each with the hash by which
consent records refer to it. Give CONFIG, the JSON of your pages' configuration. Do it for every release, keep the output with it,
and hand it to the receiver: consentRecords({ store, notices }). Records of notices that nobody announced are kept apart.

  --languages LANGUAGES  those of your pages, such as de,fr,pt-BR  (default: the configuration's own, else all that there are)
  --out FILE             where to write them, once all is well  (default: standard output)`;

/** Each may be given more than once. */
const string = { type: 'string', multiple: true };

/** @param {string[]} args */
export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { languages: string, language: string, out: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('Name the file of your configuration, such as site-config.json.');
  if (more.length) throw new UsageError(`One configuration at a time; what is ${more.join(' ')}?`);
  const config = readConfig(file);
  const named = [...(values.languages ?? []), ...(values.language ?? [])].flatMap((text) => text.split(','));
  const languages = named.length > 0 ? named.map(checkedLanguage) : undefined;
  const notices = await noticesOf({ ...config, services: pageServices(config) }, { languages });
  const text = JSON.stringify(notices, null, 2);
  // A redirection empties the file before anything can fail, and a server that finds it empty does not start.
  if (values.out === undefined) console.log(text);
  else writeFileSync(values.out, `${text}\n`);
  if (languages === undefined && config.language === undefined)
    console.error(`All languages, ${Math.ceil(text.length / 1000)} kB: --languages de,fr names those of your pages.`);
  console.error(notices.map(({ hash, surface, language }) => `${hash}  ${language}  ${surface}`).join('\n'));
}

/** @param {string} language As the page has it: the notice bears it as it is written there. */
function checkedLanguage(language) {
  try {
    Intl.getCanonicalLocales(language);
    return language;
  } catch {
    throw new UsageError(`--languages ${language}: give them as pages do, such as sv or pt-BR.`);
  }
}
