import type { ServiceTemplate } from '../core/service-template.js';

const persistence = 'https://rudderstack.com/docs/sources/sdks/rudderstack-javascript-sdk/data-storage-cookies';
const library = 'https://www.npmjs.com/package/@rudderstack/analytics-js';
const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const rudderstack: ServiceTemplate<'rudderstack'> = {
  id: 'rudderstack',
  name: 'RudderStack',
  category: 'analytics',
  provider: 'RudderStack, Inc.',
  purpose: 'Collects what visitors do and passes it on to other tools that the site has chosen.',
  privacy: 'https://www.rudderstack.com/privacy-policy/',
  params: {
    writeKey: {
      help: 'Write key of a JavaScript source, in its Setup tab',
      example: '1Qb1F3jSWv0eKFBPZcrM7ypgjVo',
      pattern: '[A-Za-z0-9]{16,64}',
    },
    dataPlane: {
      help: 'Data plane URL, on the dashboard’s Connections page; its origin alone',
      example: 'https://example.dataplane.rudderstack.com',
      pattern: 'https://[a-z0-9]+(?:[.-][a-z0-9]+)*(?::\\d{2,5})?',
    },
  },
  load: {
    globals: { RudderSnippetVersion: '3.0.60', rudderAnalyticsBuildType: 'modern' },
    queues: [
      {
        path: 'rudderanalytics',
        methods: [
          'setDefaultInstanceKey',
          'load',
          'ready',
          'page',
          'track',
          'identify',
          'alias',
          'group',
          'reset',
          'setAnonymousId',
          'startSession',
          'endSession',
          'consent',
        ],
      },
    ],
    calls: [
      ['rudderanalytics.snippetExecuted=', true],
      ['rudderanalytics.load', '{writeKey}', '{dataPlane}', {}],
      ['rudderanalytics.page'],
    ],
    scripts: [
      {
        src: 'https://cdn.rudderlabs.com/v3/modern/rsa.min.js',
        attributes: { 'data-loader': 'RS_JS_SDK', 'data-rsa-write-key': '{writeKey}' },
      },
    ],
  },
  hosts: ['https://cdn.rudderlabs.com', 'https://api.rudderstack.com', '{dataPlane}'],
  stored: [
    { name: 'rl_anonymous_id', retention: 'P1Y', purpose: 'Recognises a visitor.', source: library },
    { name: 'rl_user_id', retention: 'P1Y', purpose: 'Recognises a visitor who has logged in.', source: library },
    { name: 'rl_trait', retention: 'P1Y', purpose: 'Holds what is known of a visitor.', source: library },
    { name: 'rl_group_id', retention: 'P1Y', purpose: 'Names the group of a visitor.', source: library },
    {
      name: 'rl_group_trait',
      retention: 'P1Y',
      purpose: 'Holds what is known of the group of a visitor.',
      source: library,
    },
    {
      name: 'rl_page_init_referrer',
      retention: 'P1Y',
      purpose: 'Remembers the page that led here first.',
      source: library,
    },
    {
      name: 'rl_page_init_referring_domain',
      retention: 'P1Y',
      purpose: 'Remembers the site that led here first.',
      source: library,
    },
    { name: 'rl_session', retention: 'P1Y', purpose: 'Holds the current session.', source: library },
    { name: 'rl_auth_token', retention: 'P1Y', purpose: 'Holds a token that the site gave.', source: library },
    { name: 'test_rudder_cookie', retention: 'session', purpose: 'Tells whether cookies work.', source: ocd },
    {
      name: 'rudder_{writeKey}.*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds events that are not sent yet.',
      source: library,
    },
    {
      name: 'rudder_beacon_{writeKey}.*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds events that are not sent yet.',
      source: library,
    },
    {
      name: 'rudder_destinations_events_{writeKey}.*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds events that are not passed on yet.',
      source: library,
    },
    {
      name: 'rudder_dmt_{writeKey}.*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds events that are not passed on yet.',
      source: library,
    },
  ],
  // `reset` forgets the visitor, and starts to know a new one: nothing is gained by it before an erasure and a reload.
  sources: {
    load: 'https://github.com/rudderlabs/rudder-sdk-js/blob/develop/packages/loading-scripts/src/index.ts',
    stop: persistence,
    privacy: ocd,
    hosts: library,
  },
};
