import type { ServiceTemplate } from '../core/service-template.js';

const source = 'https://www.npmjs.com/package/clarity-js';
const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

// A denied consentv2 makes Clarity start again without cookies, and go on sending. Only stop makes it stop.
export const microsoftClarity: ServiceTemplate<'microsoft-clarity'> = {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  category: 'analytics',
  provider: 'Microsoft Corporation',
  purpose: 'Records how visitors move, scroll and click.',
  privacy: 'https://privacy.microsoft.com/privacystatement/',
  params: { id: { help: 'Project ID, in Settings, Overview', example: 'abcdef1234', pattern: '[a-z0-9]{8,12}' } },
  load: {
    queues: [{ path: 'clarity', into: 'clarity.q' }],
    calls: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]],
    scripts: [{ src: 'https://www.clarity.ms/tag/{id}' }],
  },
  hosts: ['https://*.clarity.ms', 'https://c.bing.com'],
  stored: [
    { name: '_clck', retention: 'P365D', purpose: 'Recognises a visitor.', source },
    { name: '_clsk', retention: 'P1D', purpose: 'Joins the pages of one visit.', source },
    { name: '_cltk', kind: 'sessionStorage', retention: 'session', purpose: 'Tells tabs apart.', source },
    {
      name: 'CLID',
      domain: 'www.clarity.ms',
      retention: 'P1Y',
      purpose: 'Recognises a browser across sites.',
      source: ocd,
    },
    {
      name: 'SM',
      domain: 'c.clarity.ms',
      retention: 'session',
      purpose: 'Matches the identifiers of Microsoft.',
      source: ocd,
    },
    {
      name: 'ANONCHK',
      domain: 'c.clarity.ms',
      retention: 'PT10M',
      purpose: 'Tells whether MUID goes to an advertising service.',
      source: 'unverified',
    },
    { name: 'MR', domain: 'c.bing.com', retention: 'P7D', purpose: 'Tells when to renew MUID.', source: 'unverified' },
    {
      name: 'MUID',
      domain: 'bing.com',
      retention: 'P13M',
      purpose: 'Recognises a browser across sites.',
      source: 'https://www.consentstack.io/vendors/microsoft-advertising-uet-tag',
    },
  ],
  start: [['clarity', 'start']],
  stop: [['clarity', 'stop']],
  sources: {
    load: 'https://www.npmjs.com/package/@microsoft/clarity',
    stop: source,
    privacy: 'https://github.com/AmauriC/tarteaucitron.js',
    hosts: 'unverified',
  },
};
