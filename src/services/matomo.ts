import type { ServiceTemplate } from '../core/service-template.js';

const docs = 'https://github.com/matomo-org/developer-documentation';
const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

// What Matomo stores on a server of its own, for its own form of opt-out (matomo_ignore, matomo_sessid), is not here: the
// form is a page of that server. Calls that Matomo gets while it is stopped wait there until it is started again.
export const matomo: ServiceTemplate<'matomo'> = {
  id: 'matomo',
  name: 'Matomo',
  category: 'analytics',
  provider: 'The operator of this site, or InnoCraft Ltd (Matomo Cloud)',
  purpose: 'Counts visits and shows which pages people read.',
  privacy: 'https://matomo.org/privacy-policy/',
  params: {
    url: {
      help: 'Where Matomo is, without a slash at the end',
      example: 'https://example.matomo.cloud',
      pattern: 'https://[a-z0-9-]+(\\.[a-z0-9-]+)+(:\\d{2,5})?(/[\\w-]+)*',
    },
    site: { help: 'Site ID, in Websites, Manage', example: '1', pattern: '\\d{1,8}' },
  },
  load: {
    globals: { _paq: [] },
    calls: [
      ['_paq.push', ['requireConsent']],
      ['_paq.push', ['setConsentGiven']],
      ['_paq.push', ['setTrackerUrl', '{url}/matomo.php']],
      ['_paq.push', ['setSiteId', '{site}']],
      ['_paq.push', ['trackPageView']],
      ['_paq.push', ['enableLinkTracking']],
    ],
    scripts: [{ src: '{url}/matomo.js' }],
  },
  hosts: ['{url}'],
  stored: [
    { name: '_pk_id.{site}.*', retention: 'P13M', purpose: 'Recognises a visitor.', source: ocd },
    { name: '_pk_ses.{site}.*', retention: 'PT30M', purpose: 'Marks the current visit.', source: ocd },
    { name: '_pk_ref.{site}.*', retention: 'P6M', purpose: 'Where the visitor came from.', source: ocd },
    { name: '_pk_hsr.{site}.*', retention: 'PT30M', purpose: 'Marks a visit that is recorded.', source: ocd },
    {
      name: '_pk_cvar.{site}.*',
      retention: 'PT30M',
      purpose: 'What the site tells of the visit.',
      source: 'unverified',
    },
    { name: '_pk_testcookie*', retention: 'session', purpose: 'Tries what the browser can store.', source: ocd },
    { name: 'mtm_consent', retention: 'persistent', purpose: 'Consent, where Matomo keeps it.', source: docs },
    { name: 'mtm_cookie_consent', retention: 'persistent', purpose: 'Consent, where Matomo keeps it.', source: docs },
    { name: 'mtm_consent_removed', retention: 'persistent', purpose: 'Marks who has withdrawn consent.', source: ocd },
  ],
  start: [['_paq.push', ['setConsentGiven']]],
  stop: [['_paq.push', ['forgetConsentGiven']]],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js',
    stop: docs,
    privacy: ocd,
    hosts: 'https://github.com/AmauriC/tarteaucitron.js',
  },
};
