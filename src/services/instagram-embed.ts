import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const instagramEmbed: ServiceTemplate<'instagram-embed'> = {
  id: 'instagram-embed',
  name: 'Instagram posts',
  category: 'advertising',
  provider: 'Meta Platforms Ireland Limited',
  purpose: 'Shows posts of Instagram.',
  privacy: 'https://privacycenter.instagram.com/policy',
  load: { scripts: [{ src: 'https://www.instagram.com/embed.js' }] },
  hosts: ['https://www.instagram.com', 'https://*.cdninstagram.com', 'https://*.fbcdn.net'],
  stored: [
    { name: 'mid', domain: 'instagram.com', retention: 'P9Y', purpose: 'Recognises a browser.', source: ocd },
    { name: 'ig_did', domain: 'instagram.com', retention: 'P9Y', purpose: 'Recognises a browser.', source: ocd },
    {
      name: 'ig_cb',
      domain: 'instagram.com',
      retention: 'P9Y',
      purpose: 'Makes posts work on other sites.',
      source: ocd,
    },
    {
      name: 'ds_user_id',
      domain: 'instagram.com',
      retention: 'P3M',
      purpose: 'Knows a visitor who has logged in.',
      source: ocd,
    },
    {
      name: 'sessionid',
      domain: 'instagram.com',
      retention: 'P1Y',
      purpose: 'Knows a visitor who has logged in.',
      source: ocd,
    },
    { name: 'shbid', domain: 'instagram.com', retention: 'P1Y', purpose: 'Improves advertisements.', source: ocd },
    { name: 'shbts', domain: 'instagram.com', retention: 'P1Y', purpose: 'Improves advertisements.', source: ocd },
  ],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
    stop: 'unverified',
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
