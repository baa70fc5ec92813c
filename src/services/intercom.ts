import type { ServiceTemplate } from '../core/service-template.js';

const cookies = 'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies';

export const intercom: ServiceTemplate<'intercom'> = {
  id: 'intercom',
  name: 'Intercom',
  category: 'functional',
  provider: 'Intercom, Inc.',
  purpose: 'Lets visitors chat with the people behind the site.',
  privacy: 'https://www.intercom.com/legal/privacy',
  params: {
    app: { help: 'Workspace ID, in Settings › Workspace › General', example: 'a1b2c3d4', pattern: '[a-z0-9]{6,12}' },
    api: {
      help: 'Region of your workspace: `api-iam`, `api-iam.eu` or `api-iam.au`',
      example: 'api-iam.eu',
      pattern: 'api-iam(?:\\.eu|\\.au)?',
      default: 'api-iam',
    },
  },
  load: {
    globals: { intercomSettings: { api_base: 'https://{api}.intercom.io', app_id: '{app}' } },
    queues: [{ path: 'Intercom', into: 'Intercom.q' }],
    scripts: [{ src: 'https://widget.intercom.io/widget/{app}' }],
  },
  hosts: [
    'https://widget.intercom.io',
    'https://*.intercom.io',
    'wss://*.intercom.io',
    'https://*.intercom-messenger.com',
    'wss://*.intercom-messenger.com',
    'https://*.intercomcdn.com',
    'https://*.intercomcdn.eu',
    'https://static.intercomassets.com',
    'https://uploads.intercomusercontent.com',
    'https://intercom-sheets.com',
    'https://www.intercom-reporting.com',
  ],
  stored: [
    { name: 'intercom-id-{app}', retention: 'P9M', purpose: 'Recognises a visitor.', source: cookies },
    {
      name: 'intercom-session-{app}',
      retention: 'P7D',
      purpose: 'Gives access to earlier conversations.',
      source: cookies,
    },
    {
      name: 'intercom-device-id-{app}',
      retention: 'P9M',
      purpose: 'Recognises a device, against abuse.',
      source: cookies,
    },
    {
      name: 'intercom.intercom-state-{app}',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds the state of the messenger.',
      source: 'unverified',
    },
  ],
  start: [['Intercom', 'boot', { api_base: 'https://{api}.intercom.io', app_id: '{app}' }]],
  stop: [['Intercom', 'shutdown']],
  sources: {
    load: 'https://www.npmjs.com/package/@intercom/messenger-js-sdk',
    stop: 'https://intercom.com/help/en/articles/16845-how-do-i-end-a-session',
    privacy: 'unverified',
    hosts: 'https://www.intercom.com/help/en/articles/3894-using-intercom-with-content-security-policy',
  },
};
