import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const events = 'https://analytics.tiktok.com/i18n/pixel/events.js';
const visit = 'Describes the current visit.';

export const tiktokPixel: ServiceTemplate<'tiktok-pixel'> = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  category: 'advertising',
  provider: 'TikTok Technology Limited',
  purpose: 'Measures what follows a click on TikTok, and shows advertisements there.',
  privacy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  params: { id: { help: 'Pixel ID, in Events Manager', example: 'C4A1B2C3D4E5F6G7H8I9', pattern: '[A-Z0-9]{16,24}' } },
  load: {
    queues: [
      {
        path: 'ttq',
        methods: [
          'page',
          'track',
          'identify',
          'instances',
          'debug',
          'on',
          'off',
          'once',
          'ready',
          'alias',
          'group',
          'enableCookie',
          'disableCookie',
          'holdConsent',
          'revokeConsent',
          'grantConsent',
        ],
      },
    ],
    // What ttq.load() of the vendor's snippet writes down for its library.
    calls: [
      ['TiktokAnalyticsObject=', 'ttq'],
      ['ttq._i=', {}],
      ['ttq._i.{id}=', []],
      ['ttq._i.{id}._u=', events],
      ['ttq._t=', {}],
      ['ttq._t.{id}=', '{timestamp}'],
      ['ttq._o=', {}],
      ['ttq._o.{id}=', {}],
      ['ttq.page'],
    ],
    scripts: [{ src: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={id}&lib=ttq' }],
  },
  hosts: [
    'https://analytics.tiktok.com',
    'https://analytics.us.tiktok.com',
    'https://mon.tiktok.com',
    'https://mcs.tiktok.com',
  ],
  stored: [
    { name: '_ttp', retention: 'P389D', purpose: 'Recognises a browser.', source: ocd },
    { name: '_tt_enable_cookie', retention: 'P389D', purpose: 'Whether the pixel may set cookies.', source: ocd },
    { name: 'ttcsid', retention: 'P1Y', purpose: visit, source: ocd },
    { name: 'ttcsid_*', retention: 'P1Y', purpose: visit, source: ocd },
    {
      name: 'ttclid',
      retention: 'P13M',
      purpose: 'Remembers a click on an advertisement.',
      source: 'https://kukie.io/blog/tiktok-pixel-cookies-compliance',
    },
    { name: 'tt_sessionId', kind: 'sessionStorage', retention: 'session', purpose: visit, source: 'unverified' },
    {
      name: 'tt_pixel_session_index',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: visit,
      source: 'unverified',
    },
    { name: 'tt_appInfo', kind: 'sessionStorage', retention: 'session', purpose: visit, source: 'unverified' },
    {
      name: '_ttp',
      domain: 'tiktok.com',
      retention: 'P13M',
      purpose: 'Recognises a browser across sites.',
      source: 'https://www.consentstack.io/vendors/tiktok',
    },
  ],
  start: [['ttq.grantConsent']],
  stop: [['ttq.revokeConsent']],
  sources: {
    load: 'https://www.npmjs.com/package/@nuxt/scripts',
    stop: 'https://github.com/nuxt/scripts',
    privacy: ocd,
    hosts: 'https://www.npmjs.com/package/@nuxt/scripts',
  },
};
