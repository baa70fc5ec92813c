import type { ServiceTemplate } from '../core/service-template.js';

export const criteo: ServiceTemplate<'criteo'> = {
  id: 'criteo',
  name: 'Criteo',
  category: 'advertising',
  provider: 'Criteo SA',
  purpose: 'Shows visitors on other sites what they have looked at here.',
  privacy: 'https://www.criteo.com/privacy/',
  optOut: 'https://www.criteo.com/privacy/disable-criteo-services-on-internet-browsers/',
  params: { account: { help: 'Partner ID, in the code of your OneTag', example: '12345', pattern: '\\d{1,8}' } },
  load: {
    globals: { criteo_q: [] },
    calls: [['criteo_q.push', { event: 'setAccount', account: '{account}' }, { event: 'viewPage' }]],
    scripts: [{ src: 'https://dynamic.criteo.com/js/ld/ld.js?a={account}' }],
  },
  hosts: ['https://dynamic.criteo.com', 'https://*.criteo.com', 'https://*.criteo.net'],
  stored: [
    { name: 'cto_bundle', retention: 'P13M', purpose: 'Recognises a visitor.', source: 'unverified' },
    { name: 'cto_lwid', retention: 'P13M', purpose: 'Recognises a visitor.', source: 'unverified' },
    {
      name: 'cto_bidid',
      retention: 'P13M',
      purpose: 'Recognises a visitor in auctions of advertisements.',
      source: 'unverified',
    },
    {
      name: 'cto_tld_test',
      retention: 'session',
      purpose: 'Finds the domain that cookies can be set on.',
      source: 'unverified',
    },
    {
      name: 'cto_bundle',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Recognises a visitor.',
      source: 'unverified',
    },
    {
      name: 'cto_optout',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Remembers a refusal.',
      source: 'unverified',
    },
    {
      name: 'uid',
      domain: 'criteo.com',
      retention: 'P13M',
      purpose: 'Recognises a visitor on many sites.',
      source: 'unverified',
    },
  ],
  sources: {
    load: 'unverified',
    stop: 'unverified',
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
