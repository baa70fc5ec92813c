import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const library = 'https://www.npmjs.com/package/@piwikpro/tracking-base-library';
const banner = 'What was answered to the banner of Piwik PRO.';
const campaign = 'Which campaign brought the visitor.';

// The functions ppms.tm.api and ppms.cm.api of the vendor's snippet cannot be said as data; the container brings them.
export const piwikPro: ServiceTemplate<'piwik-pro'> = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  category: 'analytics',
  provider: 'Piwik PRO SA',
  purpose: 'Counts visits and shows which pages people read.',
  privacy: 'https://piwik.pro/privacy-policy/',
  params: {
    account: {
      help: 'What stands before .piwik.pro in the address of the account',
      example: 'example',
      pattern: '[a-z0-9-]{1,63}',
    },
    id: {
      help: 'Site ID, in Administration, Sites & apps',
      example: '01234567-89ab-cdef-0123-456789abcdef',
      pattern: '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    },
  },
  load: {
    globals: { dataLayer: [], _paq: [] },
    calls: [['dataLayer.push', { start: '{timestamp}', event: 'stg.start' }]],
    scripts: [{ src: 'https://{account}.containers.piwik.pro/{id}.js' }],
  },
  hosts: ['https://{account}.containers.piwik.pro', 'https://{account}.piwik.pro'],
  stored: [
    { name: '_pk_id.{id}.*', retention: 'P13M', purpose: 'Recognises a visitor.', source: ocd },
    { name: '_pk_ses.{id}.*', retention: 'PT30M', purpose: 'Marks the current visit.', source: ocd },
    { name: 'stg_traffic_source_priority', retention: 'PT30M', purpose: 'Where the visitor came from.', source: ocd },
    { name: 'stg_last_interaction', retention: 'P365D', purpose: 'Tells one visit from the next.', source: ocd },
    { name: 'stg_returning_visitor', retention: 'P365D', purpose: 'Marks who has been here before.', source: ocd },
    { name: 'stg_externalReferrer', retention: 'session', purpose: 'Where the visitor came from.', source: ocd },
    { name: 'stg_fired__*', retention: 'session', purpose: 'Which tags have run.', source: ocd },
    { name: 'stg_utm_campaign', retention: 'session', purpose: campaign, source: ocd },
    { name: 'stg_pk_campaign', retention: 'session', purpose: campaign, source: ocd },
    { name: 'stg_debug', retention: 'P14D', purpose: 'Helps who looks for mistakes.', source: library },
    { name: 'ppms_privacy_*', retention: 'P12M', purpose: banner, source: ocd },
    { name: 'ppms_privacy_bar_*', retention: 'session', purpose: banner, source: ocd },
    { name: '_stg_optout', retention: 'P365D', purpose: 'Marks who has opted out.', source: ocd },
    { name: 'stg_global_opt_out', retention: 'P365D', purpose: 'Marks who has opted out.', source: ocd },
  ],
  start: [['_paq.push', ['enableCookies']]],
  stop: [
    ['_paq.push', ['disableCookies']],
    ['_paq.push', ['deleteCookies']],
  ],
  sources: { load: library, stop: library, privacy: ocd, hosts: 'unverified' },
};
