import type { ServiceTemplate } from '../core/service-template.js';

const source = 'https://www.npmjs.com/package/posthog-js';

// For PostHog's own cloud: a server of the site's own is a service of its own. The names begin with the key, and every key
// with phc_, so that nothing else that begins with ph_ is touched.
export const posthog: ServiceTemplate<'posthog'> = {
  id: 'posthog',
  name: 'PostHog',
  category: 'analytics',
  provider: 'PostHog, Inc.',
  purpose: 'Follows visits and clicks, and can record them.',
  privacy: 'https://posthog.com/privacy',
  params: {
    key: {
      help: 'Project API key, in Settings, Project',
      example: 'phc_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ',
      pattern: 'phc_[A-Za-z0-9]{20,60}',
    },
    region: { help: 'us or eu', example: 'eu', pattern: 'us|eu', default: 'us' },
  },
  load: {
    queues: [
      {
        path: 'posthog',
        methods: [
          'capture',
          'captureException',
          'identify',
          'alias',
          'group',
          'setPersonProperties',
          'register',
          'register_once',
          'unregister',
          'reset',
          'set_config',
          'opt_in_capturing',
          'opt_out_capturing',
          'onFeatureFlags',
          'reloadFeatureFlags',
          'startSessionRecording',
          'stopSessionRecording',
        ],
      },
    ],
    // What posthog.init() of the vendor's snippet writes down for its library.
    calls: [
      ['posthog.people=', []],
      ['posthog.__SV=', 1],
      ['posthog._i=', [['{key}', { api_host: 'https://{region}.i.posthog.com' }, 'posthog']]],
    ],
    scripts: [
      { src: 'https://{region}-assets.i.posthog.com/static/array.js', attributes: { crossorigin: 'anonymous' } },
    ],
  },
  hosts: [
    'https://{region}.i.posthog.com',
    'https://{region}-assets.i.posthog.com',
    'https://{region}.posthog.com',
    'https://internal-j.posthog.com',
  ],
  stored: [
    { name: 'ph_phc_*_posthog', retention: 'P365D', purpose: 'Recognises a visitor.', source },
    {
      name: 'ph_phc_*_posthog*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Recognises a visitor, and what is known of the visit.',
      source,
    },
    {
      name: 'ph_replay_pending_buffer_*',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'A recording that waits to be sent.',
      source,
    },
    { name: 'ph_phc_*', kind: 'sessionStorage', retention: 'session', purpose: 'Tells tabs and visits apart.', source },
    {
      name: '__ph_opt_in_out_phc_*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Marks who has opted out.',
      source,
    },
    { name: '__ph_opt_in_out_phc_*', retention: 'P365D', purpose: 'Marks who has opted out.', source },
    { name: 'dmn_chk_*', retention: 'session', purpose: 'Finds the domain for its cookies.', source },
  ],
  start: [['posthog.opt_in_capturing']],
  // The settings keep it silent when the mark of the second call is erased.
  stop: [
    ['posthog.set_config', { opt_out_capturing_by_default: true, opt_out_persistence_by_default: true }],
    ['posthog.opt_out_capturing'],
  ],
  sources: {
    load: source,
    stop: 'https://github.com/PostHog/posthog-js',
    privacy: 'https://github.com/AmauriC/tarteaucitron.js',
    hosts: 'unverified',
  },
};
