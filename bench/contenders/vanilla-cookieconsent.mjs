/** The peer: installed as its documentation says, with the smallest configuration that asks for one category. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scriptTag } from '../gated.mjs';

const builtFolder = fileURLToPath(new URL('../../node_modules/vanilla-cookieconsent/dist', import.meta.url));
const manifest = new URL('../../node_modules/vanilla-cookieconsent/package.json', import.meta.url);
const path = '/vanilla/';
const configuration = {
  // A driven browser is a bot to it.
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'May we use cookies for analytics?',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Preferences',
        },
        preferencesModal: {
          title: 'Preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save',
          closeIconLabel: 'Close',
          sections: [{ title: 'Analytics', description: 'Counts visits.', linkedCategory: 'analytics' }],
        },
      },
    },
  },
};

/** @type {import('./contenders.mjs').Contender} */
export const vanillaCookieconsent = {
  name: 'vanilla-cookieconsent',
  get version() {
    return JSON.parse(readFileSync(manifest, 'utf8')).version;
  },
  head: () =>
    `<link rel="stylesheet" href="${path}cookieconsent.css"><script defer src="${path}cookieconsent.umd.js"></script>` +
    `<script type="module">CookieConsent.run(${JSON.stringify(configuration)});\n//# sourceURL=vanilla-start.js</script>`,
  gated: (script) => scriptTag(script, ' type="text/plain" data-category="analytics"'),
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role=all]',
  own: [path, 'vanilla-start.js'],
  folder: { path, folder: builtFolder },
};
