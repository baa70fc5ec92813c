import type { ServiceTemplate } from '../core/service-template.js';

const cookies =
  'https://github.com/newrelic/docs-website/blob/develop/src/content/docs/browser/new-relic-browser/page-load-timing-resources/new-relic-cookies-used-browser.mdx';
const library = 'https://www.npmjs.com/package/@newrelic/browser-agent';

export const newRelicBrowser: ServiceTemplate<'new-relic-browser'> = {
  id: 'new-relic-browser',
  name: 'New Relic Browser',
  category: 'analytics',
  provider: 'New Relic, Inc.',
  purpose: 'Measures how fast and how well pages work.',
  privacy: 'https://newrelic.com/termsandconditions/privacy',
  // Its agent is pasted into the page as a whole, made for each account: the page brings it, marked with `data-consent`.
  hosts: ['https://js-agent.newrelic.com', 'https://bam.nr-data.net', 'https://bam.eu01.nr-data.net'],
  stored: [
    {
      name: 'NRBA_SESSION*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds a session of four hours.',
      source: library,
    },
    { name: 'NREUM', retention: 'session', purpose: 'Measures how long old browsers load.', source: cookies },
    { name: 'NRAGENT', retention: 'session', purpose: 'Connects a page with what its server did.', source: cookies },
    { name: 'JSESSIONID', domain: 'nr-data.net', retention: 'session', purpose: 'Counts sessions.', source: cookies },
  ],
  sources: { stop: cookies, privacy: 'unverified', hosts: 'unverified' },
};
