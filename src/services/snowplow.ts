import type { ServiceTemplate } from '../core/service-template.js';

const quickStart =
  'https://github.com/snowplow/documentation/blob/main/docs/sources/web-trackers/quick-start-guide/index.md';
const storage =
  'https://github.com/snowplow/documentation/blob/main/docs/sources/web-trackers/cookies-and-local-storage/index.md';
const tracker = 'https://www.npmjs.com/package/@snowplow/browser-tracker-core';

export const snowplow: ServiceTemplate<'snowplow'> = {
  id: 'snowplow',
  name: 'Snowplow',
  category: 'analytics',
  provider: 'This website (Snowplow)',
  purpose: 'Measures how visitors use the site.',
  privacy: 'https://snowplow.io/privacy-policy/',
  params: {
    collector: {
      help: 'URL of your collector; its origin alone',
      example: 'https://collector.example.com',
      pattern: 'https://[a-z0-9]+(?:[.-][a-z0-9]+)*(?::\\d{2,5})?',
    },
    appId: {
      help: 'Name of this site in the events',
      example: 'my-site',
      pattern: '[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*',
    },
    host: {
      help: 'Where sp.js lies: the origin; Snowplow advises one of your own',
      example: 'https://static.example.com',
      pattern: 'https://[a-z0-9]+(?:[.-][a-z0-9]+)*(?::\\d{2,5})?',
    },
    path: {
      help: 'Where sp.js lies: the path',
      example: '/js/sp.js',
      pattern: '(?:/@?[A-Za-z0-9_-]+(?:[.@][A-Za-z0-9_-]+)*)+\\.js',
      default: '/sp.js',
    },
  },
  load: {
    globals: { GlobalSnowplowNamespace: ['snowplow'] },
    queues: [{ path: 'snowplow', into: 'snowplow.q' }],
    calls: [
      ['snowplow', 'newTracker', 'sp', '{collector}', { appId: '{appId}' }],
      ['snowplow', 'trackPageView'],
    ],
    scripts: [{ src: '{host}{path}' }],
  },
  hosts: ['{host}', '{collector}'],
  stored: [
    { name: '_sp_id.*', retention: 'P2Y', purpose: 'Recognises a visitor.', source: storage },
    { name: '_sp_ses.*', retention: 'PT30M', purpose: 'Tells that a session is going on.', source: storage },
    // Set by the collector; the site's own where the collector is below its domain.
    { name: 'sp', retention: 'P1Y', purpose: 'Recognises a visitor.', httpOnly: true, source: storage },
    {
      name: '_sp_root_domain_test_*',
      retention: 'session',
      purpose: 'Finds the domain that cookies can be set on.',
      source: tracker,
    },
    {
      name: 'snowplowOutQueue_sp_*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds events that are not sent yet.',
      source: storage,
    },
    {
      name: '_sp_tab_id',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'Tells one tab from another.',
      source: tracker,
    },
  ],
  stop: [
    ['snowplow', 'disableActivityTracking'],
    ['snowplow', 'clearUserData', { preserveSession: false, preserveUser: false }],
  ],
  sources: { load: quickStart, stop: tracker, privacy: 'unverified', hosts: quickStart },
};
