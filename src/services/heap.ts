import type { ServiceTemplate } from '../core/service-template.js';

const cookies =
  'https://help.heap.io/hc/en-us/articles/37271939081617-What-cookies-does-Heap-set-and-what-are-they-used-for';
const replay = 'https://help.heap.io/session-replay/session-replay-overview/what-cookies-does-session-replay-set/';
const installation = 'https://help.heap.io/installation/standard-installations/web-installation/';

export const heap: ServiceTemplate<'heap'> = {
  id: 'heap',
  name: 'Heap',
  category: 'analytics',
  provider: 'Contentsquare (Heap Inc.)',
  purpose: 'Records every click, form and page of a visit.',
  privacy: 'https://www.heap.io/privacy',
  params: {
    id: { help: 'Environment ID, on the Projects page', example: '1234567890', pattern: '\\d{6,14}' },
  },
  // As heap.js 4 is loaded. The snippet of heap.js 5 keeps functions in its queue, which data cannot.
  load: {
    queues: [
      {
        path: 'heap',
        methods: [
          'addEventProperties',
          'addUserProperties',
          'clearEventProperties',
          'identify',
          'resetIdentity',
          'removeEventProperty',
          'setEventProperties',
          'track',
          'unsetEventProperty',
        ],
      },
    ],
    calls: [
      ['heap.appid=', '{id}'],
      ['heap.config=', {}],
    ],
    scripts: [{ src: 'https://cdn.heapanalytics.com/js/heap-{id}.js' }],
  },
  hosts: ['https://cdn.heapanalytics.com', 'https://heapanalytics.com', 'https://*.heap-api.com'],
  stored: [
    { name: '_hp2_id.{id}', retention: 'P13M', purpose: 'Recognises a visitor.', source: cookies },
    { name: '_hp2_ses_props.{id}', retention: 'PT30M', purpose: 'Holds the current session.', source: cookies },
    { name: '_hp2_props.{id}', retention: 'P13M', purpose: 'Holds properties of the next events.', source: cookies },
    {
      name: '_hp2_hld*',
      retention: 'session',
      purpose: 'Finds the domain that cookies can be set on.',
      source: cookies,
    },
    { name: '_hp5_meta.{id}', retention: 'P13M', purpose: 'Recognises a visitor and a session.', source: cookies },
    {
      name: '_hp5_event_props.{id}',
      retention: 'P13M',
      purpose: 'Holds properties of the next events.',
      source: cookies,
    },
    { name: '_hp5_let.{id}', retention: 'P13M', purpose: 'Holds the time of the last event.', source: cookies },
    // The following where sessions are replayed. Contentsquare sets the same.
    { name: '_cs_id', retention: 'P13M', purpose: 'Recognises a visitor for replays.', source: replay },
    { name: '_cs_s', retention: 'PT30M', purpose: 'Holds the session for replays.', source: replay },
    { name: '_cs_c', retention: 'P13M', purpose: 'Tells whether replays are masked.', source: replay },
    { name: 'userty.core.p.*', retention: 'P2Y', purpose: 'Recognises a visitor for replays.', source: cookies },
    { name: 'userty.core.s.*', retention: 'session', purpose: 'Holds the session for replays.', source: cookies },
  ],
  // heap.js 5 has these; a call that an older one does not have is passed over.
  start: [['heap.startTracking']],
  stop: [['heap.stopTracking']],
  sources: {
    load: installation,
    stop: 'unverified',
    privacy: 'https://github.com/jkwakman/Open-Cookie-Database',
    hosts: 'unverified',
  },
};
