import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const browser = 'Recognises a browser across sites.';

// X has no call that stops the pixel; after a withdrawal the page must be reloaded.
export const xPixel: ServiceTemplate<'x-pixel'> = {
  id: 'x-pixel',
  name: 'X Pixel',
  category: 'advertising',
  provider: 'X Corp.',
  purpose: 'Measures what follows a click on X, and shows advertisements there.',
  privacy: 'https://twitter.com/en/privacy',
  optOut: 'https://twitter.com/personalization',
  params: { id: { help: 'Pixel ID, in Events Manager', example: 'o1abc', pattern: '[a-z0-9]{4,8}' } },
  load: {
    queues: [{ path: 'twq', into: 'twq.queue', handOver: 'exe' }],
    calls: [
      ['twq.version=', '1.1'],
      ['twq', 'config', '{id}'],
    ],
    scripts: [{ src: 'https://static.ads-twitter.com/uwt.js' }],
  },
  hosts: ['https://static.ads-twitter.com', 'https://analytics.twitter.com', 'https://t.co'],
  stored: [
    { name: '_twpid', retention: 'persistent', purpose: 'Recognises a browser.', source: 'unverified' },
    {
      name: '_twclid',
      retention: 'persistent',
      purpose: 'Remembers a click on an advertisement.',
      source: 'unverified',
    },
    { name: 'guest_id', domain: 'twitter.com', retention: 'P2Y', purpose: browser, source: ocd },
    { name: 'guest_id_ads', domain: 'twitter.com', retention: 'P2Y', purpose: browser, source: ocd },
    { name: 'guest_id_marketing', domain: 'twitter.com', retention: 'P2Y', purpose: browser, source: ocd },
    { name: 'personalization_id', domain: 'twitter.com', retention: 'P2Y', purpose: browser, source: ocd },
    { name: 'muc_ads', domain: 't.co', retention: 'P2Y', purpose: browser, source: ocd },
  ],
  sources: {
    load: 'https://www.npmjs.com/package/@nuxt/scripts',
    stop: 'unverified',
    privacy: 'unverified',
    hosts: 'https://www.npmjs.com/package/@nuxt/scripts',
  },
};
