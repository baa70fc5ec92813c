import type { ServiceTemplate } from '../core/service-template.js';

const snippet = 'https://www.npmjs.com/package/@fullstory/snippet';

export const fullstory: ServiceTemplate<'fullstory'> = {
  id: 'fullstory',
  name: 'Fullstory',
  category: 'analytics',
  provider: 'Fullstory, Inc.',
  purpose: 'Records visits so that they can be watched later.',
  privacy: 'https://www.fullstory.com/legal/privacy-policy/',
  optOut: 'https://www.fullstory.com/optout/',
  params: {
    org: {
      help: 'Org ID, as `_fs_org` in your snippet',
      example: 'o-1A2B3C-na1',
      pattern: '[A-Z0-9]{3,12}|o-[A-Z0-9]{3,12}-[a-z]{2}\\d',
    },
    host: {
      help: '`_fs_host` in your snippet; `eu1.fullstory.com` for data kept in Europe',
      example: 'eu1.fullstory.com',
      pattern: '(?:[a-z]{2}\\d\\.)?fullstory\\.com',
      default: 'fullstory.com',
    },
  },
  // The queue of its first API, `FS(name, value)`. The second hands over promises too, which data cannot.
  load: {
    globals: {
      _fs_host: '{host}',
      _fs_script: 'edge.{host}/s/fs.js',
      _fs_org: '{org}',
      _fs_namespace: 'FS',
    },
    queues: [{ path: 'FS', into: 'FS.q', as: 'array', handOver: '_api' }],
    calls: [
      ['FS._w=', {}],
      ['FS._v=', '1.3.0'],
    ],
    scripts: [{ src: 'https://edge.{host}/s/fs.js', attributes: { crossorigin: 'anonymous' } }],
  },
  hosts: ['https://edge.{host}', 'https://rs.{host}'],
  // help.fullstory.com/hc/en-us/articles/360020829513 names the three cookies, and does not say how long they last.
  stored: [
    { name: 'fs_uid', retention: 'P1Y', purpose: 'Recognises a visitor.', source: 'unverified' },
    {
      name: 'fs_cid',
      retention: 'P1Y',
      purpose: 'Holds a consent that the site has told Fullstory of.',
      source: 'unverified',
    },
    { name: 'fs_lua', retention: 'PT30M', purpose: 'Holds the time of the last action.', source: 'unverified' },
    {
      name: '_fs_uid',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Recognises a visitor.',
      source: 'unverified',
    },
    {
      name: '_fs_lua',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds the time of the last action.',
      source: 'unverified',
    },
    {
      name: '_fs_tab_id',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'Tells one tab from another.',
      source: 'unverified',
    },
  ],
  start: [['FS', 'rec', true], ['FS.restart']],
  stop: [['FS', 'rec', false], ['FS.shutdown']],
  sources: {
    load: snippet,
    stop: 'https://developer.fullstory.com/browser/v1/fullcapture/capture-data',
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
