import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const facebookEmbed: ServiceTemplate<'facebook-embed'> = {
  id: 'facebook-embed',
  name: 'Facebook plugins',
  category: 'advertising',
  provider: 'Meta Platforms Ireland Limited',
  purpose: 'Shows posts and buttons of Facebook.',
  privacy: 'https://www.facebook.com/privacy/policy/',
  optOut: 'https://www.facebook.com/adpreferences/ad_settings',
  params: {
    locale: { help: 'Language of the plugins', example: 'de_DE', pattern: '[a-z]{2}_[A-Z]{2}', default: 'en_US' },
  },
  load: {
    scripts: [
      {
        src: 'https://connect.facebook.net/{locale}/sdk.js#xfbml=1&version=v21.0',
        attributes: { crossorigin: 'anonymous' },
      },
    ],
  },
  hosts: [
    'https://connect.facebook.net',
    'https://www.facebook.com',
    'https://web.facebook.com',
    'https://*.fbcdn.net',
  ],
  stored: [
    {
      name: 'fr',
      domain: 'facebook.com',
      retention: 'P90D',
      purpose: 'Recognises a visitor, for advertisements.',
      source: ocd,
    },
    { name: 'datr', domain: 'facebook.com', retention: 'P2Y', purpose: 'Recognises a browser.', source: ocd },
    { name: 'sb', domain: 'facebook.com', retention: 'P2Y', purpose: 'Recognises a browser.', source: ocd },
    {
      name: 'c_user',
      domain: 'facebook.com',
      retention: 'P90D',
      purpose: 'Knows a visitor who has logged in.',
      source: ocd,
    },
    {
      name: 'xs',
      domain: 'facebook.com',
      retention: 'P90D',
      purpose: 'Knows a visitor who has logged in.',
      source: ocd,
    },
    { name: 'wd', domain: 'facebook.com', retention: 'session', purpose: 'Holds the size of the window.', source: ocd },
    {
      name: 'usida',
      domain: 'facebook.com',
      retention: 'session',
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
