import type { ServiceTemplate } from '../core/service-template.js';

const setup =
  'https://github.com/DataDog/documentation/blob/master/content/en/real_user_monitoring/browser/setup/client.md';
const library = 'https://www.npmjs.com/package/@datadog/browser-core';

export const datadogRum: ServiceTemplate<'datadog-rum'> = {
  id: 'datadog-rum',
  name: 'Datadog RUM',
  category: 'analytics',
  provider: 'Datadog, Inc.',
  purpose: 'Measures how fast and how well pages work, and records visits where that is switched on.',
  privacy: 'https://www.datadoghq.com/legal/privacy/',
  params: {
    application: {
      help: 'Application ID, in Digital Experience › your application',
      example: '01234567-89ab-cdef-0123-456789abcdef',
      pattern: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    },
    token: {
      help: 'Client token, beside the application ID',
      example: 'pub0123456789abcdef0123456789abcdef',
      pattern: 'pub[0-9a-f]{32}',
    },
    site: {
      help: 'Site of your organisation, such as `datadoghq.eu`',
      example: 'datadoghq.eu',
      pattern: '(?:(?:us3|us5|ap1|ap2)\\.)?datadoghq\\.com|datadoghq\\.eu',
      default: 'datadoghq.com',
    },
    region: {
      help: 'Region in the URL of your snippet; it goes with the site',
      example: 'eu',
      pattern: 'us1|us3|us5|eu|ap1|ap2',
      default: 'us1',
    },
  },
  load: {
    scripts: [{ src: 'https://www.datadoghq-browser-agent.com/{region}/v6/datadog-rum.js' }],
    ready: [['DD_RUM.init', { clientToken: '{token}', applicationId: '{application}', site: '{site}' }]],
  },
  hosts: [
    'https://www.datadoghq-browser-agent.com',
    'https://browser-intake-datadoghq.com',
    'https://browser-intake-datadoghq.eu',
    'https://browser-intake-us3-datadoghq.com',
    'https://browser-intake-us5-datadoghq.com',
    'https://browser-intake-ap1-datadoghq.com',
    'https://browser-intake-ap2-datadoghq.com',
  ],
  stored: [
    { name: '_dd_s', retention: 'P1Y', purpose: 'Recognises a visitor, and holds the session.', source: library },
    { name: '_dd_s_v2', retention: 'P1Y', purpose: 'Recognises a visitor, and holds the session.', source: library },
    {
      name: '_dd_test_*',
      kind: 'localStorage',
      retention: 'session',
      purpose: 'Tells whether storage works.',
      source: library,
    },
    {
      name: '_dd_c_*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds what the site has told of a visitor.',
      source: library,
    },
    {
      name: '_dd_tab_id',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'Tells one tab from another.',
      source: library,
    },
  ],
  start: [['DD_RUM.setTrackingConsent', 'granted']],
  stop: [['DD_RUM.setTrackingConsent', 'not-granted']],
  sources: {
    load: setup,
    stop: 'https://datadoghq.dev/browser-sdk/browser-rum.rumglobal.settrackingconsent.html',
    privacy: 'unverified',
    hosts: library,
  },
};
