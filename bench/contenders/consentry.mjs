/** What was built here, installed in the two ways that README.md has. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scriptTag } from '../gated.mjs';

const builtFolder = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const path = '/consentry/';
const configuration =
  '<script type="application/json" id="consentry-config">{"policy":{"version":"2026-11-01","url":"/privacy"}}</script>';

/** As `npx consentry inline` prints it; the name tells its tasks from the page's. */
function inlined() {
  const text = readFileSync(`${builtFolder}/consentry.js`, 'utf8')
    .replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '')
    .trim();
  return `<script data-ui="${path}consentry-ui.js">${text}\n//# sourceURL=consentry-inline.js</script>`;
}

const shared = {
  version,
  gated: (script) => scriptTag(script, ' type="text/plain" data-consent="analytics"'),
  banner: 'consentry-banner',
  accept: 'consentry-banner [slot=accept]',
  own: [path, 'consentry-inline.js'],
  folder: { path, folder: builtFolder },
};

/** @type {import('./contenders.mjs').Contender} */
export const consentryInlined = { ...shared, name: 'consentry, inlined', head: () => configuration + inlined() };

/** @type {import('./contenders.mjs').Contender} */
export const consentryFile = {
  ...shared,
  name: 'consentry, a file',
  head: () => `${configuration}<script src="${path}consentry.js"></script>`,
};
