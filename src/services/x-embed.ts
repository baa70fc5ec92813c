import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const xEmbed: ServiceTemplate<'x-embed'> = {
  id: 'x-embed',
  name: 'X posts',
  category: 'advertising',
  provider: 'X Internet Unlimited Company',
  purpose: 'Shows posts of X.',
  privacy: 'https://x.com/en/privacy',
  optOut: 'https://x.com/settings/ads_preferences',
  load: { scripts: [{ src: 'https://platform.twitter.com/widgets.js' }] },
  hosts: [
    'https://platform.twitter.com',
    'https://platform.x.com',
    'https://syndication.twitter.com',
    'https://cdn.syndication.twimg.com',
    'https://*.twimg.com',
  ],
  stored: [
    { name: 'guest_id', domain: 'twitter.com', retention: 'P2Y', purpose: 'Recognises a visitor.', source: ocd },
    {
      name: 'guest_id_ads',
      domain: 'twitter.com',
      retention: 'P2Y',
      purpose: 'Recognises a visitor, for advertisements.',
      source: ocd,
    },
    {
      name: 'guest_id_marketing',
      domain: 'twitter.com',
      retention: 'P2Y',
      purpose: 'Recognises a visitor, for advertisements.',
      source: ocd,
    },
    {
      name: 'personalization_id',
      domain: 'twitter.com',
      retention: 'P2Y',
      purpose: 'Recognises a visitor on many sites.',
      source: ocd,
    },
    {
      name: 'syndication_guest_id',
      domain: 'twitter.com',
      retention: 'P2Y',
      purpose: 'Follows visitors over sites with posts.',
      source: ocd,
    },
    { name: 'tfw_exp', domain: 'twitter.com', retention: 'P2Y', purpose: 'Tries out variants of posts.', source: ocd },
    { name: 'ct0', domain: 'twitter.com', retention: 'P2Y', purpose: 'Protects from forged requests.', source: ocd },
    {
      name: 'muc_ads',
      domain: 't.co',
      retention: 'P24M',
      purpose: 'Recognises a visitor, for advertisements.',
      source: ocd,
    },
  ],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
    stop: 'unverified',
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
