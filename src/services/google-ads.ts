import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const click = 'Remembers a click on an advertisement.';

export const googleAds: ServiceTemplate<'google-ads'> = {
  id: 'google-ads',
  name: 'Google Ads and Floodlight',
  category: 'advertising',
  provider: 'Google LLC',
  purpose: 'Measures what follows a click on an advertisement, and shows advertisements on other sites.',
  privacy: 'https://business.safety.google/privacy/',
  optOut: 'https://adssettings.google.com/',
  params: {
    id: {
      help: 'Tag ID: AW- for Google Ads, DC- for Floodlight',
      example: 'AW-123456789',
      pattern: '(AW|DC)-\\d{6,12}',
    },
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
    'https://www.googleadservices.com',
    'https://pagead2.googlesyndication.com',
    'https://*.doubleclick.net',
    'https://www.google.com',
  ],
  stored: [
    { name: '_gcl_au', retention: 'P90D', purpose: 'Measures how well advertisements work.', source: ocd },
    { name: '_gcl_aw', retention: 'P90D', purpose: click, source: ocd },
    { name: '_gcl_dc', retention: 'P90D', purpose: click, source: ocd },
    { name: '_gcl_gb', retention: 'P90D', purpose: click, source: ocd },
    { name: '_gcl_gs', retention: 'P90D', purpose: click, source: ocd },
    { name: '_gcl_ha', retention: 'P90D', purpose: click, source: ocd },
    { name: '_gcl_gf', retention: 'P90D', purpose: click, source: ocd },
    { name: '_gcl_ag', retention: 'P90D', purpose: click, source: 'unverified' },
    { name: '_gcl_ls', kind: 'localStorage', retention: 'P90D', purpose: click, source: 'unverified' },
    {
      name: '_gac_*',
      retention: 'P90D',
      purpose: click,
      source: 'https://developers.google.com/analytics/devguides/collection/gtagjs/cookie-usage',
    },
    { name: 'FPGCLAW', retention: 'P90D', purpose: click, source: ocd },
    { name: 'FPGCLGB', retention: 'P90D', purpose: click, source: ocd },
    { name: 'FPGCLDC', retention: 'P90D', purpose: click, source: ocd },
    { name: 'FPGCLAG', retention: 'P90D', purpose: click, source: 'unverified' },
    { name: 'FPAU', retention: 'P90D', purpose: 'Measures how well advertisements work.', source: 'unverified' },
    {
      name: 'IDE',
      domain: 'doubleclick.net',
      retention: 'P2Y',
      purpose: 'Recognises a browser across sites.',
      source: ocd,
    },
    {
      name: 'DSID',
      domain: 'doubleclick.net',
      retention: 'P2W',
      purpose: 'Recognises who has signed in to Google.',
      source: ocd,
    },
    {
      name: 'test_cookie',
      domain: 'doubleclick.net',
      retention: 'PT15M',
      purpose: 'Tries whether the browser takes cookies.',
      source: 'unverified',
    },
    {
      name: 'ar_debug',
      domain: 'doubleclick.net',
      retention: 'persistent',
      purpose: 'Reports conversions.',
      source: ocd,
    },
    {
      name: 'Conversion',
      domain: 'www.googleadservices.com',
      retention: 'P90D',
      purpose: 'Remembers a conversion.',
      source: ocd,
    },
    { name: 'NID', domain: 'google.com', retention: 'P6M', purpose: 'Recognises a browser.', source: 'unverified' },
  ],
  start: [
    ['gtag', 'consent', 'update', { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' }],
  ],
  stop: [['gtag', 'consent', 'update', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' }]],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js',
    stop: 'https://developers.google.com/tag-platform/security/guides/consent',
    privacy: 'https://github.com/AmauriC/tarteaucitron.js',
    hosts: 'https://www.npmjs.com/package/@nuxt/scripts',
  },
};
