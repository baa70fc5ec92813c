import type { ServiceTemplate } from '../core/service-template.js';

const source = 'https://www.npmjs.com/package/mixpanel-browser';
const waiting = 'What waits to be sent.';

export const mixpanel: ServiceTemplate<'mixpanel'> = {
  id: 'mixpanel',
  name: 'Mixpanel',
  category: 'analytics',
  provider: 'Mixpanel, Inc.',
  purpose: 'Follows visits and clicks.',
  privacy: 'https://mixpanel.com/legal/privacy-policy/',
  optOut: 'https://mixpanel.com/optout/',
  params: {
    token: {
      help: 'Project token, in Settings, Project',
      example: '0123456789abcdef0123456789abcdef',
      pattern: '[0-9a-f]{32}',
    },
    api: {
      help: 'api-js, or api-eu or api-in for data in Europe or India',
      example: 'api-eu',
      pattern: 'api-(js|eu|in)',
      default: 'api-js',
    },
  },
  load: {
    queues: [
      {
        path: 'mixpanel',
        methods: [
          'disable',
          'enable',
          'time_event',
          'track',
          'track_pageview',
          'track_links',
          'track_forms',
          'track_with_groups',
          'add_group',
          'set_group',
          'remove_group',
          'register',
          'register_once',
          'alias',
          'unregister',
          'identify',
          'name_tag',
          'set_config',
          'reset',
          'opt_in_tracking',
          'opt_out_tracking',
          'clear_opt_in_out_tracking',
          'start_batch_senders',
          'start_session_recording',
          'stop_session_recording',
        ],
      },
    ],
    // What mixpanel.init() of the vendor's snippet writes down for its library.
    calls: [
      ['mixpanel.people=', []],
      ['mixpanel.__SV=', 1.2],
      ['mixpanel._i=', [['{token}', { api_host: 'https://{api}.mixpanel.com', track_pageview: true }, 'mixpanel']]],
    ],
    scripts: [{ src: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js' }],
  },
  hosts: ['https://cdn.mxpnl.com', 'https://*.mixpanel.com'],
  stored: [
    { name: 'mp_*_mixpanel', retention: 'P365D', purpose: 'Recognises a visitor.', source },
    {
      name: 'mp_tab_id_mixpanel_*',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'Tells tabs apart.',
      source,
    },
    {
      name: 'mp_gen_new_tab_id_mixpanel_*',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'Tells tabs apart.',
      source,
    },
    { name: '__mpq_*', kind: 'localStorage', retention: 'persistent', purpose: waiting, source },
    { name: '__mprec_*', kind: 'localStorage', retention: 'persistent', purpose: waiting, source },
    {
      name: '__mp_opt_in_out_*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Marks who has opted out.',
      source,
    },
    { name: '__mp_opt_in_out_*', retention: 'P365D', purpose: 'Marks who has opted out.', source },
    {
      name: '__mplss_*',
      kind: 'localStorage',
      retention: 'session',
      purpose: 'Tries what the browser can store.',
      source,
    },
    { name: 'mixpanelBrowserDb', kind: 'indexedDB', retention: 'persistent', purpose: waiting, source },
    {
      name: 'mixpanelFlagsDb',
      kind: 'indexedDB',
      retention: 'persistent',
      purpose: 'Which trials a visitor is in.',
      source,
    },
  ],
  start: [['mixpanel.enable'], ['mixpanel.opt_in_tracking']],
  // Disabled it is silent even when the mark of the second call is erased. By default that call would delete the profile
  // of a visitor whom the site has named.
  stop: [['mixpanel.disable'], ['mixpanel.opt_out_tracking', { delete_user: false }]],
  sources: { load: source, stop: source, privacy: 'unverified', hosts: source },
};
