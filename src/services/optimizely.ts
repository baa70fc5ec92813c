import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const csp =
  'https://support.optimizely.com/hc/en-us/articles/4410289675149-Update-your-site-s-Content-Security-Policies-CSP';

export const optimizely: ServiceTemplate<'optimizely'> = {
  id: 'optimizely',
  name: 'Optimizely',
  category: 'analytics',
  provider: 'Optimizely, Inc.',
  purpose: 'Shows variants of pages, and measures which works better.',
  privacy: 'https://www.optimizely.com/privacy/',
  optOut: 'https://www.optimizely.com/legal/opt-out/',
  params: {
    id: { help: 'Project or snippet ID, in Settings › Implementation', example: '12345678901', pattern: '\\d{6,20}' },
  },
  load: { globals: { optimizely: [] }, scripts: [{ src: 'https://cdn.optimizely.com/js/{id}.js' }] },
  hosts: ['https://cdn.optimizely.com', 'https://logx.optimizely.com', 'https://*.optimizely.com'],
  stored: [
    { name: 'optimizelyEndUserId', retention: 'P6M', purpose: 'Recognises a visitor.', source: ocd },
    { name: 'optimizelySession', retention: 'P6M', purpose: 'Holds the current session.', source: 'unverified' },
    {
      name: 'optimizelyRedirectData',
      retention: 'PT5S',
      purpose: 'Carries a visit over to another page of a test.',
      source: ocd,
    },
    {
      name: 'optimizelyDomainTestCookie',
      retention: 'P6M',
      purpose: 'Finds the domain that cookies can be set on.',
      source: ocd,
    },
    // Set by the call below; erased with the rest, or the service would stay off after another grant.
    { name: 'optimizelyOptOut', retention: 'P10Y', purpose: 'Remembers a refusal.', source: ocd },
    {
      name: 'optimizely_data$$*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Holds which variants a visitor sees.',
      source: 'unverified',
    },
    {
      name: 'optimizely-vuid',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Recognises a visitor.',
      source: 'unverified',
    },
  ],
  // There is no way back in the page: it cannot opt in again.
  stop: [['optimizely.push', { type: 'optOut', isOptOut: true }]],
  sources: {
    load: 'unverified',
    stop: 'https://docs.developers.optimizely.com/web/docs/opt-out',
    privacy: 'unverified',
    hosts: csp,
  },
};
