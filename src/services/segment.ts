import type { ServiceTemplate } from '../core/service-template.js';

const persistence =
  'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/cookie-validity-update';
const library = 'https://www.npmjs.com/package/@segment/analytics-next';

export const segment: ServiceTemplate<'segment'> = {
  id: 'segment',
  name: 'Segment',
  category: 'analytics',
  provider: 'Twilio Inc.',
  purpose: 'Collects what visitors do and passes it on to other tools that the site has chosen.',
  privacy: 'https://www.twilio.com/en-us/legal/privacy',
  params: {
    writeKey: {
      help: 'Write key of a JavaScript source, in Connections › Sources › Settings › API Keys',
      example: 'aBcDeFgHiJkLmNoPqRsTuVwXyZ012345',
      pattern: '[A-Za-z0-9]{8,64}',
    },
  },
  load: {
    queues: [
      {
        path: 'analytics',
        methods: [
          'trackSubmit',
          'trackClick',
          'trackLink',
          'trackForm',
          'pageview',
          'identify',
          'reset',
          'group',
          'track',
          'ready',
          'alias',
          'debug',
          'page',
          'screen',
          'once',
          'off',
          'on',
          'addSourceMiddleware',
          'addIntegrationMiddleware',
          'setAnonymousId',
          'addDestinationMiddleware',
          'register',
        ],
      },
    ],
    calls: [
      ['analytics.invoked=', true],
      ['analytics._writeKey=', '{writeKey}'],
      ['analytics.SNIPPET_VERSION=', '5.2.0'],
      ['analytics.page'],
    ],
    scripts: [
      {
        src: 'https://cdn.segment.com/analytics.js/v1/{writeKey}/analytics.min.js',
        attributes: { 'data-global-segment-analytics-key': 'analytics' },
      },
    ],
  },
  // The tools that Segment feeds have hosts and cookies of their own: name them as services, too.
  hosts: ['https://cdn.segment.com', 'https://api.segment.io'],
  stored: [
    { name: 'ajs_anonymous_id', retention: 'P1Y', purpose: 'Recognises a visitor.', source: persistence },
    { name: 'ajs_user_id', retention: 'P1Y', purpose: 'Recognises a visitor who has logged in.', source: persistence },
    { name: 'ajs_group_id', retention: 'P1Y', purpose: 'Names the group of a visitor.', source: persistence },
    {
      name: 's:context.referrer',
      retention: 'P1Y',
      purpose: 'Remembers the advertisement that led here.',
      source: library,
    },
    {
      name: 'ajs_anonymous_id',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Recognises a visitor.',
      source: persistence,
    },
    {
      name: 'ajs_user_id',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Recognises a visitor who has logged in.',
      source: persistence,
    },
    {
      name: 'ajs_user_traits',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds what is known of a visitor.',
      source: persistence,
    },
    {
      name: 'ajs_group_id',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Names the group of a visitor.',
      source: persistence,
    },
    {
      name: 'ajs_group_properties',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds what is known of the group of a visitor.',
      source: persistence,
    },
    {
      name: 'persisted-queue:v1:{writeKey}:*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds events that are not sent yet.',
      source: library,
    },
  ],
  sources: {
    load: 'https://www.npmjs.com/package/@segment/snippet',
    // Consent is a matter of not loading, and of what is told with each event; a loaded library has no call to stop.
    stop: 'https://github.com/segmentio/segment-docs/blob/develop/src/privacy/consent-management/configure-consent-management.md',
    privacy: 'unverified',
    hosts: library,
  },
};
