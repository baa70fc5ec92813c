import type { ServiceTemplate } from '../core/service-template.js';

const source = 'https://www.npmjs.com/package/@amplitude/analytics-browser';
const page = 'The last page of this tab.';

// The vendor's queue keeps calls as objects, which cannot be said as data, so that it is started when the script is there.
// A cookie bears only the beginning of the key, so that a narrower name than AMP_* cannot be said.
export const amplitude: ServiceTemplate<'amplitude'> = {
  id: 'amplitude',
  name: 'Amplitude',
  category: 'analytics',
  provider: 'Amplitude, Inc.',
  purpose: 'Follows visits and clicks.',
  privacy: 'https://amplitude.com/privacy',
  params: {
    key: {
      help: 'API key, in Settings, Projects',
      example: '0123456789abcdef0123456789abcdef',
      pattern: '[0-9a-f]{32}',
    },
    zone: { help: 'US or EU, where the data are kept', example: 'EU', pattern: 'US|EU', default: 'US' },
  },
  load: {
    scripts: [
      {
        src: 'https://cdn.amplitude.com/libs/analytics-browser-2.47.1-min.js.gz',
        attributes: {
          crossorigin: 'anonymous',
          integrity: 'sha384-pGOy49c1ibyIcYWBgFTxVPZUmuCSzGptI4M+zYCPXdrMDmd0jgr7NbhegjNSrSm6',
        },
      },
    ],
    ready: [['amplitude.init', '{key}', { serverZone: '{zone}' }]],
  },
  hosts: ['https://*.amplitude.com'],
  stored: [
    { name: 'AMP_*', retention: 'P365D', purpose: 'Recognises a visitor, and where the visitor came from.', source },
    { name: 'AMP_unsent_*', kind: 'localStorage', retention: 'persistent', purpose: 'What waits to be sent.', source },
    {
      name: 'AMP_remote_config_*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'What Amplitude was set to.',
      source,
    },
    {
      name: 'AMP_TEST',
      kind: 'localStorage',
      retention: 'session',
      purpose: 'Tries what the browser can store.',
      source,
    },
    { name: 'AMP_PAGE_VIEW', kind: 'sessionStorage', retention: 'session', purpose: page, source },
    { name: 'AMP_URL_INFO', kind: 'sessionStorage', retention: 'session', purpose: page, source },
    { name: 'AMP_CURRENT_PAGE', kind: 'sessionStorage', retention: 'session', purpose: page, source },
    { name: 'AMP_PREVIOUS_PAGE', kind: 'sessionStorage', retention: 'session', purpose: page, source },
    {
      name: 'AMP_TEST',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'Tries what the browser can store.',
      source,
    },
    {
      name: 'AMP_diagnostics_*',
      kind: 'indexedDB',
      retention: 'persistent',
      purpose: 'Notes on its own mistakes.',
      source,
    },
  ],
  start: [['amplitude.setOptOut', false]],
  stop: [['amplitude.setOptOut', true]],
  sources: { load: source, stop: source, privacy: 'https://github.com/jkwakman/Open-Cookie-Database', hosts: source },
};
