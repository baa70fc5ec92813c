import type { ServiceTemplate } from '../core/service-template.js';

const library = 'https://www.npmjs.com/package/logrocket';

export const logrocket: ServiceTemplate<'logrocket'> = {
  id: 'logrocket',
  name: 'LogRocket',
  category: 'analytics',
  provider: 'LogRocket, Inc.',
  purpose: 'Records visits, with the errors in them, so that they can be watched later.',
  privacy: 'https://logrocket.com/privacy/',
  params: {
    app: {
      help: 'App ID, in Settings › General',
      example: 'my-company/my-app',
      pattern: '[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*',
    },
  },
  load: {
    scripts: [{ src: 'https://cdn.logr-in.com/LogRocket.min.js', attributes: { crossorigin: 'anonymous' } }],
    ready: [['LogRocket.init', '{app}']],
  },
  hosts: ['https://cdn.logr-in.com', 'https://r.logr-in.com'],
  // docs.logrocket.com/reference/cookies names the cookies, and does not say how long they last.
  stored: [
    { name: '_lr_uf_-*', retention: 'P1Y', purpose: 'Recognises a visitor.', source: 'unverified' },
    { name: '_lr_tabs_-*', retention: 'P1D', purpose: 'Keeps one session over tabs and pages.', source: 'unverified' },
    { name: '_lr_hb_-*', retention: 'P1D', purpose: 'Tells whether another tab is active.', source: 'unverified' },
    {
      name: '_lr_id_',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'Names the session of a tab.',
      source: 'unverified',
    },
  ],
  // Not documented, and there: it takes back what the library has wrapped, and stops recording.
  stop: [['LogRocket.uninstall']],
  sources: {
    load: 'https://c15t.com/docs/integrations/logrocket.md',
    stop: library,
    privacy: 'unverified',
    hosts: library,
  },
};
