import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const tiktokEmbed: ServiceTemplate<'tiktok-embed'> = {
  id: 'tiktok-embed',
  name: 'TikTok videos',
  category: 'advertising',
  provider: 'TikTok Technology Limited',
  purpose: 'Shows videos of TikTok.',
  privacy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  load: { scripts: [{ src: 'https://www.tiktok.com/embed.js' }] },
  hosts: ['https://www.tiktok.com', 'https://*.tiktokcdn.com', 'https://*.tiktokcdn-us.com', 'https://*.ttwstatic.com'],
  stored: [
    { name: 'ttwid', domain: 'tiktok.com', retention: 'P1Y', purpose: 'Recognises a visitor.', source: ocd },
    {
      name: 'msToken',
      domain: 'tiktok.com',
      retention: 'P9D',
      purpose: 'Follows visitors over many sites.',
      source: ocd,
    },
    {
      name: 'MONITOR_WEB_ID',
      domain: 'mon-va.byteoversea.com',
      retention: 'P3M',
      purpose: 'Watches how videos work.',
      source: ocd,
    },
  ],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
    stop: 'unverified',
    privacy: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
    hosts: 'unverified',
  },
};
