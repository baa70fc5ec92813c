import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const chat = 'https://support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget';

export const zendesk: ServiceTemplate<'zendesk'> = {
  id: 'zendesk',
  name: 'Zendesk',
  category: 'functional',
  provider: 'Zendesk, Inc.',
  purpose: 'Lets visitors chat with the people behind the site, and read its help pages.',
  privacy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  params: {
    key: {
      help: 'Key in the snippet of the Web Widget, in Admin Center › Channels › Messaging',
      example: '01234567-89ab-cdef-0123-456789abcdef',
      pattern: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    },
  },
  // The widget looks for its own script by this id.
  load: {
    scripts: [{ src: 'https://static.zdassets.com/ekr/snippet.js?key={key}', attributes: { id: 'ze-snippet' } }],
  },
  hosts: [
    'https://static.zdassets.com',
    'https://ekr.zdassets.com',
    'https://*.zendesk.com',
    'https://*.zopim.com',
    'wss://*.zendesk.com',
    'wss://*.zopim.com',
    'https://api.smooch.io',
  ],
  stored: [
    { name: '__zlcmid', retention: 'P365D', purpose: 'Recognises a visitor of the chat.', source: chat },
    { name: '__zlcprivacy', retention: 'P365D', purpose: 'Remembers a refusal of cookies.', source: chat },
    {
      name: '__zlcstore',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds the state of the chat.',
      source: 'unverified',
    },
    {
      name: 'ZD-settings',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Tells whether settings have changed.',
      source: ocd,
    },
    {
      name: 'ZD-suid',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds a session of 20 minutes.',
      source: ocd,
    },
    { name: 'ZD-buid', kind: 'localStorage', retention: 'persistent', purpose: 'Recognises a device.', source: ocd },
    {
      name: 'ZD-store',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Keeps the widget as it was on the page before.',
      source: ocd,
    },
    {
      name: 'ZD-widgetOpen',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Remembers whether the widget is open.',
      source: ocd,
    },
    {
      name: 'ZD-launcherLabelRemoved',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Remembers a label that was closed.',
      source: ocd,
    },
    {
      name: 'ZD-zE_oauth',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds the token of a visitor who has logged in.',
      source: ocd,
    },
    {
      name: 'ZD-sendApiBlips*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Remembers what was counted.',
      source: 'unverified',
    },
  ],
  // Messaging has this call; the classic widget passes over it.
  start: [
    ['zE', 'messenger:set', 'cookies', 'all'],
    ['zE', 'messenger', 'show'],
  ],
  stop: [
    ['zE', 'messenger', 'hide'],
    ['zE', 'messenger:set', 'cookies', 'none'],
  ],
  sources: {
    load: 'unverified',
    stop: 'https://c15t.com/docs/integrations/zendesk.md',
    privacy: ocd,
    hosts: 'unverified',
  },
};
