import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const metaPixel: ServiceTemplate<'meta-pixel'> = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  category: 'advertising',
  provider: 'Meta Platforms, Inc.',
  purpose: 'Measures what follows a click on Facebook or Instagram, and shows advertisements there.',
  privacy: 'https://www.facebook.com/about/privacy/',
  optOut: 'https://www.facebook.com/adpreferences/ad_settings',
  params: { id: { help: 'Pixel ID, in Events Manager', example: '123456789012345', pattern: '\\d{10,20}' } },
  load: {
    queues: [{ path: 'fbq', into: 'fbq.queue', handOver: 'callMethod' }],
    calls: [
      ['_fbq=', '{@fbq}'],
      ['fbq.push=', '{@fbq}'],
      ['fbq.loaded=', true],
      ['fbq.version=', '2.0'],
      ['fbq', 'init', '{id}'],
      ['fbq', 'track', 'PageView'],
    ],
    scripts: [{ src: 'https://connect.facebook.net/en_US/fbevents.js' }],
  },
  hosts: [
    'https://connect.facebook.net',
    'https://www.facebook.com',
    'https://facebook.com',
    'https://pixel.facebook.com',
  ],
  stored: [
    {
      name: '_fbp',
      retention: 'P90D',
      purpose: 'Recognises a browser.',
      source: 'https://github.com/duckduckgo/tracker-radar',
    },
    { name: '_fbc', retention: 'P90D', purpose: 'Remembers a click on an advertisement.', source: 'unverified' },
    {
      name: 'lastExternalReferrer',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Where the visitor came from.',
      source: 'unverified',
    },
    {
      name: 'lastExternalReferrerTime',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'When the visitor came from there.',
      source: 'unverified',
    },
    {
      name: 'fr',
      domain: 'facebook.com',
      retention: 'P90D',
      purpose: 'Recognises a person across sites.',
      source: ocd,
    },
    {
      name: 'datr',
      domain: 'facebook.com',
      retention: 'P2Y',
      purpose: 'Recognises a browser, against abuse.',
      source: ocd,
    },
  ],
  start: [['fbq', 'consent', 'grant']],
  stop: [['fbq', 'consent', 'revoke']],
  sources: {
    load: 'https://www.npmjs.com/package/@nuxt/scripts',
    stop: 'https://github.com/nuxt/scripts',
    privacy: 'unverified',
    hosts: 'https://www.npmjs.com/package/@nuxt/scripts',
  },
};
