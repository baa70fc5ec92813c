import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const policy = 'https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/';

export const crisp: ServiceTemplate<'crisp'> = {
  id: 'crisp',
  name: 'Crisp',
  category: 'functional',
  provider: 'Crisp IM SAS',
  purpose: 'Lets visitors chat with the people behind the site.',
  privacy: 'https://crisp.chat/en/privacy/',
  params: {
    website: {
      help: 'Website ID, in Settings › Workspace Settings › Setup & Integrations',
      example: '01234567-89ab-cdef-0123-456789abcdef',
      pattern: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    },
  },
  load: {
    globals: { $crisp: [], CRISP_WEBSITE_ID: '{website}' },
    scripts: [{ src: 'https://client.crisp.chat/l.js' }],
  },
  hosts: ['https://*.crisp.chat', 'wss://*.crisp.chat'],
  stored: [
    {
      name: 'crisp-client/session/*',
      retention: 'P6M',
      purpose: 'Brings back the conversation of a visitor.',
      source: policy,
    },
    // As cookies are written where `/` is escaped.
    {
      name: 'crisp-client%2Fsession%2F*',
      retention: 'P6M',
      purpose: 'Brings back the conversation of a visitor.',
      source: policy,
    },
    {
      name: 'crisp-client/socket/*',
      retention: 'session',
      purpose: 'Tells whether a connection is open.',
      source: 'unverified',
    },
    {
      name: 'crisp-client%2Fsocket%2F*',
      retention: 'session',
      purpose: 'Tells whether a connection is open.',
      source: 'unverified',
    },
    {
      name: 'crisp-client/*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds the state of the chat box.',
      source: ocd,
    },
    {
      name: 'crisp-client/*',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'Holds the state of the chat box.',
      source: 'unverified',
    },
  ],
  // Its `session:reset` begins another session at once: of no use before an erasure and a reload.
  start: [['$crisp.push', ['do', 'chat:show']]],
  stop: [['$crisp.push', ['do', 'chat:hide']]],
  sources: {
    load: 'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies/',
    stop: 'https://www.npmjs.com/package/crisp-sdk-web',
    privacy: ocd,
    hosts: 'unverified',
  },
};
