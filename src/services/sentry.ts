import type { ServiceTemplate } from '../core/service-template.js';

const loader =
  'https://github.com/getsentry/sentry-docs/blob/master/docs/platforms/javascript/common/install/loader.mdx';

export const sentry: ServiceTemplate<'sentry'> = {
  id: 'sentry',
  name: 'Sentry',
  category: 'analytics',
  provider: 'Functional Software, Inc. (Sentry)',
  purpose: 'Reports errors of the site, with what led to them.',
  privacy: 'https://sentry.io/privacy/',
  params: {
    key: {
      help: 'Public key, in Settings › Projects › SDK Setup › Loader Script',
      example: '0123456789abcdef0123456789abcdef',
      pattern: '[0-9a-f]{32}',
    },
  },
  // The loader itself asks for more once there is an error, or at once where replays or traces are switched on.
  load: { scripts: [{ src: 'https://js.sentry-cdn.com/{key}.min.js', attributes: { crossorigin: 'anonymous' } }] },
  hosts: [
    'https://js.sentry-cdn.com',
    'https://browser.sentry-cdn.com',
    'https://*.ingest.sentry.io',
    'https://*.ingest.us.sentry.io',
    'https://*.ingest.de.sentry.io',
  ],
  stored: [
    {
      name: 'sentryReplaySession',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'Holds the session of a replay.',
      source: 'https://www.npmjs.com/package/@sentry/replay',
    },
    {
      name: 'sentry_previous_trace',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'Connects a page with the one before.',
      source: 'https://www.npmjs.com/package/@sentry/browser',
    },
  ],
  // Sends what is waiting, and nothing more.
  stop: [['Sentry.close', 0]],
  sources: {
    load: loader,
    stop: 'https://www.npmjs.com/package/@sentry/browser',
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
