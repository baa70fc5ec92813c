import type { ServiceTemplate } from '../core/service-template.js';

const help = 'https://support.google.com/analytics/answer/11397207';
const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

// The older cookies are still set by properties that were made before Google Analytics 4. AMP_TOKEN is not: it belongs to
// AMP pages, which cannot carry us.
export const googleAnalytics: ServiceTemplate<'google-analytics'> = {
  id: 'google-analytics',
  name: 'Google Analytics',
  category: 'analytics',
  provider: 'Google LLC',
  purpose: 'Counts visits and shows which pages people read.',
  privacy: 'https://business.safety.google/privacy/',
  optOut: 'https://tools.google.com/dlpage/gaoptout',
  params: {
    id: { help: 'Measurement ID, in Admin, Data streams', example: 'G-ABC123DEF4', pattern: 'G-[A-Z0-9]{4,14}' },
  },
  load: {
    queues: [{ path: 'gtag', into: 'dataLayer' }],
    calls: [
      ['gtag', 'js', '{now}'],
      ['gtag', 'config', '{id}'],
    ],
    scripts: [{ src: 'https://www.googletagmanager.com/gtag/js?id={id}' }],
  },
  hosts: [
    'https://www.googletagmanager.com',
    'https://*.google-analytics.com',
    'https://analytics.google.com',
    'https://stats.g.doubleclick.net',
    'https://www.google.com',
  ],
  stored: [
    { name: '_ga', retention: 'P2Y', purpose: 'Tells visitors apart.', source: help },
    { name: '_ga_*', retention: 'P2Y', purpose: 'Holds the current session.', source: help },
    { name: '_gid', retention: 'P1D', purpose: 'Tells visitors apart.', source: ocd },
    { name: '_gat', retention: 'PT1M', purpose: 'Limits the number of requests.', source: ocd },
    { name: '_gat_*', retention: 'PT1M', purpose: 'Limits the number of requests.', source: ocd },
    { name: '_dc_gtm_*', retention: 'PT1M', purpose: 'Limits the number of requests.', source: ocd },
    { name: '_gali', retention: 'PT30S', purpose: 'Tells which link was clicked.', source: ocd },
    {
      name: 'FPID',
      retention: 'P2Y',
      httpOnly: true,
      purpose: 'Tells visitors apart, where a tagging server of the site sets it.',
      source: 'unverified',
    },
    {
      name: 'FPLC',
      retention: 'PT20H',
      purpose: 'Joins a visit across domains, with a tagging server.',
      source: 'unverified',
    },
  ],
  // Without the switch a denied consent still lets cookieless pings through.
  start: [
    ['ga-disable-{id}=', false],
    ['gtag', 'consent', 'update', { analytics_storage: 'granted' }],
  ],
  stop: [
    ['ga-disable-{id}=', true],
    ['gtag', 'consent', 'update', { analytics_storage: 'denied' }],
  ],
  sources: {
    load: 'https://www.npmjs.com/package/third-party-capital',
    stop: 'https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out',
    privacy: 'unverified',
    hosts: 'https://www.npmjs.com/package/@nuxt/scripts',
  },
};
