import type { ServiceTemplate } from '../core/service-template.js';

const stack = 'https://www.consentstack.io/vendors/microsoft-advertising-uet-tag';
const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const visit = 'Recognises a visit.';
const browser = 'Recognises a browser.';

export const microsoftAds: ServiceTemplate<'microsoft-ads'> = {
  id: 'microsoft-ads',
  name: 'Microsoft Advertising (UET)',
  category: 'advertising',
  provider: 'Microsoft Corporation',
  purpose: 'Measures what follows a click on an advertisement, and shows advertisements on other sites.',
  privacy: 'https://privacy.microsoft.com/privacystatement/',
  optOut: 'https://account.microsoft.com/privacy/ad-settings',
  params: { id: { help: 'UET tag ID', example: '12345678', pattern: '\\d{5,12}' } },
  load: {
    globals: { uetq: [] },
    // Sites in Europe must tell UET of consent on every page.
    calls: [
      ['uetq.push', 'consent', 'default', { ad_storage: 'denied' }],
      ['uetq.push', 'consent', 'update', { ad_storage: 'granted' }],
    ],
    scripts: [{ src: 'https://bat.bing.com/bat.js' }],
    ready: [
      ['uetq=new UET', { ti: '{id}', enableAutoSpaTracking: true, q: '{@uetq}' }],
      ['uetq.push', 'pageLoad'],
    ],
  },
  hosts: ['https://bat.bing.com', 'https://bat.bing.net', 'https://c.bing.com'],
  stored: [
    { name: '_uetsid', retention: 'P1D', purpose: visit, source: 'unverified' },
    { name: '_uetvid', retention: 'P13M', purpose: browser, source: stack },
    { name: '_uetmsclkid', retention: 'P90D', purpose: 'Remembers a click on an advertisement.', source: stack },
    { name: '_uetsid', kind: 'localStorage', retention: 'P1D', purpose: visit, source: 'unverified' },
    { name: '_uetsid_exp', kind: 'localStorage', retention: 'P1D', purpose: 'When that ends.', source: 'unverified' },
    { name: '_uetvid', kind: 'localStorage', retention: 'P13M', purpose: browser, source: 'unverified' },
    { name: '_uetvid_exp', kind: 'localStorage', retention: 'P13M', purpose: 'When that ends.', source: 'unverified' },
    {
      name: 'MUID',
      domain: 'bing.com',
      retention: 'P13M',
      purpose: 'Recognises a browser across sites.',
      source: stack,
    },
    { name: 'MSPTC', domain: 'bing.com', retention: 'P1Y', purpose: 'Recognises a browser across sites.', source: ocd },
    {
      name: 'MR',
      domain: 'bat.bing.com',
      retention: 'P7D',
      purpose: 'Tells when to renew MUID.',
      source: 'unverified',
    },
  ],
  start: [['uetq.push', 'consent', 'update', { ad_storage: 'granted' }]],
  stop: [['uetq.push', 'consent', 'update', { ad_storage: 'denied' }]],
  sources: {
    load: 'https://www.npmjs.com/package/@nuxt/scripts',
    stop: 'https://github.com/nuxt/scripts',
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
