import type { ServiceTemplate } from '../core/service-template.js';

const cookies = 'https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do';

export const tawkTo: ServiceTemplate<'tawk-to'> = {
  id: 'tawk-to',
  name: 'tawk.to',
  category: 'functional',
  provider: 'tawk.to inc.',
  purpose: 'Lets visitors chat with the people behind the site.',
  privacy: 'https://www.tawk.to/privacy-policy/',
  params: {
    property: {
      help: 'Property ID, in Administration › Overview',
      example: '0123456789abcdef01234567',
      pattern: '[0-9a-f]{24}',
    },
    widget: {
      help: 'Widget ID, in Administration › Chat Widget',
      example: '1h1a2b3c4',
      pattern: '[0-9a-z]{4,16}',
      default: 'default',
    },
  },
  load: {
    globals: { Tawk_API: {} },
    calls: [['Tawk_LoadStart=', '{now}']],
    scripts: [{ src: 'https://embed.tawk.to/{property}/{widget}', attributes: { charset: 'UTF-8', crossorigin: '*' } }],
  },
  hosts: ['https://embed.tawk.to', 'https://va.tawk.to', 'https://*.tawk.to', 'wss://*.tawk.to'],
  stored: [
    { name: 'tawk_uuid_{property}', retention: 'P6M', purpose: 'Recognises a visitor.', source: cookies },
    { name: 'twk_uuid_{property}', retention: 'P6M', purpose: 'Recognises a visitor.', source: 'unverified' },
    { name: 'twk_idm_key', retention: 'session', purpose: 'Holds the connection of a visitor.', source: cookies },
    {
      name: 'TawkConnectionTime',
      retention: 'session',
      purpose: 'Keeps one connection over several tabs.',
      source: cookies,
    },
    {
      name: 'twk_token_*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds the session of a visitor.',
      source: cookies,
    },
  ],
  start: [['Tawk_API.start', { showWidget: true }]],
  stop: [['Tawk_API.hideWidget'], ['Tawk_API.shutdown']],
  sources: {
    load: 'https://www.npmjs.com/package/@tawk.to/tawk-messenger-react',
    stop: 'https://developer.tawk.to/?p=92',
    privacy: 'https://github.com/jkwakman/Open-Cookie-Database',
    hosts: 'unverified',
  },
};
