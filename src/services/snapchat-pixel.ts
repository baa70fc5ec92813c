import type { ServiceTemplate } from '../core/service-template.js';

const radar = 'https://github.com/duckduckgo/tracker-radar';
const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

// Snap has no call that stops the pixel; after a withdrawal the page must be reloaded.
export const snapchatPixel: ServiceTemplate<'snapchat-pixel'> = {
  id: 'snapchat-pixel',
  name: 'Snap Pixel',
  category: 'advertising',
  provider: 'Snap Inc.',
  purpose: 'Measures what follows a click on Snapchat, and shows advertisements there.',
  privacy: 'https://www.snap.com/en-US/privacy/privacy-policy/',
  params: {
    id: {
      help: 'Pixel ID, in Events Manager',
      example: '01234567-89ab-cdef-0123-456789abcdef',
      pattern: '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    },
  },
  load: {
    queues: [{ path: 'snaptr', into: 'snaptr.queue', handOver: 'handleRequest' }],
    calls: [
      ['snaptr', 'init', '{id}'],
      ['snaptr', 'track', 'PAGE_VIEW'],
    ],
    scripts: [{ src: 'https://sc-static.net/scevent.min.js' }],
  },
  hosts: ['https://sc-static.net', 'https://tr.snapchat.com', 'https://pixel.tapad.com'],
  stored: [
    { name: '_scid', retention: 'P13M', purpose: 'Recognises a browser.', source: radar },
    { name: '_scid_r', retention: 'P13M', purpose: 'Recognises a browser.', source: radar },
    { name: '_sctr', retention: 'P13M', purpose: 'Remembers when identifiers were matched.', source: radar },
    { name: '_sc_cspv', retention: 'P13M', purpose: 'Recognises a browser.', source: radar },
    { name: '_ScCbts', retention: 'P7D', purpose: 'Remembers when identifiers were matched.', source: radar },
    { name: '_schn', retention: 'P1D', purpose: 'Joins the pages of one visit.', source: ocd },
    { name: '_schn1', retention: 'session', purpose: 'Joins the pages of one visit.', source: radar },
    { name: '_schn2', retention: 'session', purpose: 'Joins the pages of one visit.', source: radar },
    { name: '_schn3', retention: 'session', purpose: 'Joins the pages of one visit.', source: radar },
    {
      name: 'u_sclid',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Recognises a browser.',
      source: 'unverified',
    },
    {
      name: 'u_sclid_r',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Recognises a browser.',
      source: 'unverified',
    },
    {
      name: 'u_scsid',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'Joins the pages of one visit.',
      source: 'unverified',
    },
    {
      name: 'u_scsid_r',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'Joins the pages of one visit.',
      source: 'unverified',
    },
    {
      name: 'sc_at',
      domain: 'snapchat.com',
      retention: 'P1Y',
      purpose: 'Recognises a browser across sites.',
      source: ocd,
    },
    {
      name: 'X-AB',
      domain: 'sc-static.net',
      retention: 'P1D',
      purpose: 'Puts visitors into trials.',
      source: 'unverified',
    },
  ],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js',
    stop: 'unverified',
    privacy: ocd,
    hosts: 'https://www.npmjs.com/package/@nuxt/scripts',
  },
};
