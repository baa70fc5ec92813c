import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const activecampaign: ServiceTemplate<'activecampaign'> = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  category: 'advertising',
  provider: 'ActiveCampaign, LLC',
  purpose: 'Follows subscribers over the site to send them fitting mail.',
  privacy: 'https://www.activecampaign.com/legal/privacy-policy',
  params: {
    account: {
      help: 'Account number, in the code under Settings › Tracking',
      example: '12345678',
      pattern: '\\d{4,14}',
    },
  },
  load: {
    globals: { visitorGlobalObjectAlias: 'vgo' },
    queues: [{ path: 'vgo', into: 'vgo.q' }],
    calls: [
      ['vgo.l=', '{timestamp}'],
      ['vgo', 'setAccount', '{account}'],
      ['vgo', 'setTrackByDefault', true],
      ['vgo', 'process'],
    ],
    scripts: [{ src: 'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js' }],
  },
  hosts: ['https://diffuser-cdn.app-us1.com', 'https://prism.app-us1.com', 'https://trackcmp.net'],
  stored: [
    { name: 'prism_{account}', retention: 'P30D', purpose: 'Recognises a visitor.', source: ocd },
    { name: 'ac_enable_tracking', retention: 'P30D', purpose: 'Remembers a consent.', source: 'unverified' },
  ],
  start: [['vgo', 'process', 'allowTrack']],
  stop: [['vgo', 'setTrackByDefault', false]],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
    stop: 'unverified',
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
