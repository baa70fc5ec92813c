import type { ServiceTemplate } from '../core/service-template.js';

const radar = 'https://github.com/duckduckgo/tracker-radar';

// Reddit has no call that stops the pixel; after a withdrawal the page must be reloaded.
export const redditPixel: ServiceTemplate<'reddit-pixel'> = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  category: 'advertising',
  provider: 'Reddit, Inc.',
  purpose: 'Measures what follows a click on Reddit, and shows advertisements there.',
  privacy: 'https://www.redditinc.com/policies/privacy-policy',
  params: {
    id: { help: 'Pixel ID, in Events Manager', example: 'a2_abcdefghijkl', pattern: '(t2|a2)_[a-z0-9]{4,20}' },
  },
  load: {
    queues: [{ path: 'rdt', into: 'rdt.callQueue', handOver: 'sendEvent' }],
    calls: [
      ['rdt', 'init', '{id}'],
      ['rdt', 'track', 'PageVisit'],
    ],
    scripts: [{ src: 'https://www.redditstatic.com/ads/pixel.js' }],
  },
  hosts: ['https://www.redditstatic.com', 'https://alb.reddit.com', 'https://pixel-config.reddit.com'],
  stored: [
    { name: '_rdt_uuid', retention: 'P90D', purpose: 'Recognises a browser.', source: radar },
    { name: '_rdt_em', retention: 'P90D', purpose: 'Recognises a person by what the site tells.', source: radar },
    { name: '_rdt_cid', retention: 'P90D', purpose: 'Remembers a click on an advertisement.', source: 'unverified' },
    {
      name: 'edgebucket',
      domain: 'reddit.com',
      retention: 'P2Y',
      purpose: 'Puts visitors into trials.',
      source: 'https://github.com/jkwakman/Open-Cookie-Database',
    },
  ],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js',
    stop: 'unverified',
    privacy: radar,
    hosts: 'https://www.npmjs.com/package/@nuxt/scripts',
  },
};
