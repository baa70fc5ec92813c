import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const outbrain: ServiceTemplate<'outbrain'> = {
  id: 'outbrain',
  name: 'Outbrain',
  category: 'advertising',
  provider: 'Outbrain Inc.',
  purpose: 'Measures what advertisements of Outbrain lead to.',
  privacy: 'https://www.outbrain.com/privacy/',
  optOut: 'https://my.outbrain.com/recommendations-settings/home',
  params: {
    id: {
      help: 'Marketer ID, in the code of the Outbrain Pixel',
      example: '00abcdef0123456789abcdef0123456789',
      pattern: '[0-9a-f]{32,34}',
    },
  },
  load: {
    queues: [{ path: 'obApi', into: 'obApi.queue', handOver: 'dispatch' }],
    calls: [
      ['obApi.version=', '1.1'],
      ['obApi.loaded=', true],
      ['obApi.marketerId=', '{id}'],
      ['obApi', 'track', 'PAGE_VIEW'],
    ],
    scripts: [{ src: 'https://amplify.outbrain.com/cp/obtp.js' }],
  },
  hosts: ['https://amplify.outbrain.com', 'https://tr.outbrain.com', 'https://*.outbrain.com'],
  stored: [
    { name: 'dicbo_id', retention: 'P1D', purpose: 'Remembers the advertisement that led here.', source: ocd },
    { name: 'outbrain_dicbo_id', retention: 'P1D', purpose: 'Remembers the advertisement that led here.', source: ocd },
    { name: 'unifiedPixel', retention: 'session', purpose: 'Counts pages of a visit.', source: ocd },
    {
      name: 'outbrain_cid_fetch',
      retention: 'PT5M',
      purpose: 'Remembers that a name was asked for.',
      source: 'unverified',
    },
    {
      name: 'obuid',
      domain: 'outbrain.com',
      retention: 'P3M',
      purpose: 'Recognises a visitor on many sites.',
      source: ocd,
    },
    { name: 'auid', domain: 'outbrain.com', retention: 'P90D', purpose: 'Recognises a mobile device.', source: ocd },
    { name: 'opout', domain: 'outbrain.com', retention: 'P1Y', purpose: 'Remembers a refusal.', source: ocd },
    { name: 'criteo', domain: 'outbrain.com', retention: 'P1M', purpose: 'Matches visitors with Criteo.', source: ocd },
    { name: 'apnxs', domain: 'outbrain.com', retention: 'P4M', purpose: 'Matches visitors with Xandr.', source: ocd },
    {
      name: 'ttd',
      domain: 'outbrain.com',
      retention: 'P4M',
      purpose: 'Matches visitors with The Trade Desk.',
      source: ocd,
    },
    { name: 'adrl', domain: 'outbrain.com', retention: 'P4M', purpose: 'Matches visitors with AdRoll.', source: ocd },
  ],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
    stop: 'unverified',
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
