import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const vendor = 'https://www.npmjs.com/package/@hotjar/browser';
const sample = 'Whether this visit is recorded.';
const trial = 'Tries what the browser can store.';
const asked = 'Remembers that the visitor has seen or answered a question.';

// Hotjar has no call that stops it; after a withdrawal the page must be reloaded.
export const hotjar: ServiceTemplate<'hotjar'> = {
  id: 'hotjar',
  name: 'Hotjar',
  category: 'analytics',
  provider: 'Contentsquare (Hotjar Ltd)',
  purpose: 'Records how visitors move, scroll and click, and asks for feedback.',
  privacy: 'https://www.hotjar.com/legal/policies/privacy/',
  optOut: 'https://www.hotjar.com/policies/do-not-track/',
  params: { id: { help: 'Site ID, in Sites & Organizations', example: '1234567', pattern: '\\d{1,10}' } },
  load: {
    globals: { _hjSettings: { hjid: '{id}', hjsv: 6 } },
    queues: [{ path: 'hj', into: 'hj.q' }],
    scripts: [{ src: 'https://static.hotjar.com/c/hotjar-{id}.js?sv=6' }],
  },
  hosts: ['https://*.hotjar.com', 'https://*.hotjar.io', 'wss://*.hotjar.com'],
  stored: [
    { name: '_hjSessionUser_*', retention: 'P365D', purpose: 'Recognises a visitor.', source: ocd },
    { name: '_hjSession_*', retention: 'PT30M', purpose: 'Holds the current session.', source: ocd },
    { name: '_hjid', retention: 'P365D', purpose: 'Recognised a visitor, in older versions.', source: ocd },
    { name: '_hjFirstSeen', retention: 'PT30M', purpose: 'Marks a first visit.', source: ocd },
    {
      name: '_hjAbsoluteSessionInProgress',
      retention: 'PT30M',
      purpose: 'Marks the first page of a visit.',
      source: ocd,
    },
    { name: '_hjIncludedInSample', retention: 'P365D', purpose: sample, source: ocd },
    { name: '_hjIncludedInPageviewSample', retention: 'PT30M', purpose: sample, source: ocd },
    { name: '_hjIncludedInSessionSample*', retention: 'PT30M', purpose: sample, source: ocd },
    {
      name: '_hjSessionTooLarge',
      retention: 'session',
      purpose: 'Ends a recording that became too large.',
      source: ocd,
    },
    {
      name: '_hjSessionRejected',
      retention: 'session',
      purpose: 'Marks a visit that Hotjar does not take.',
      source: ocd,
    },
    { name: '_hjSessionResumed', retention: 'session', purpose: 'Marks a recording that goes on.', source: ocd },
    {
      name: '_hjHasCachedUserAttributes',
      retention: 'P365D',
      purpose: 'Whether what the site told of a visitor is current.',
      source: ocd,
    },
    { name: '_hjCachedUserAttributes', retention: 'session', purpose: 'What the site told of a visitor.', source: ocd },
    {
      name: '_hjUserAttributesHash',
      retention: 'session',
      purpose: 'Whether what the site told of a visitor has changed.',
      source: ocd,
    },
    {
      name: '_hjUserAttributes',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'What the site told of a visitor.',
      source: ocd,
    },
    { name: '_hjClosedSurveyInvites', retention: 'P365D', purpose: asked, source: ocd },
    { name: '_hjDonePolls', retention: 'P365D', purpose: asked, source: ocd },
    { name: '_hjMinimizedPolls', retention: 'P365D', purpose: asked, source: ocd },
    { name: '_hjDoneTestersWidgets', retention: 'P365D', purpose: asked, source: ocd },
    { name: '_hjMinimizedTestersWidgets', retention: 'P365D', purpose: asked, source: ocd },
    { name: '_hjShownFeedbackMessage', retention: 'P365D', purpose: asked, source: ocd },
    {
      name: 'hjViewportId',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'The size of the window.',
      source: 'unverified',
    },
    {
      name: 'hjActiveViewportIds',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'The windows that are open.',
      source: 'unverified',
    },
    { name: '_hjTLDTest', retention: 'session', purpose: trial, source: ocd },
    { name: '_hjCookieTest', retention: 'session', purpose: trial, source: ocd },
    { name: '_hjLocalStorageTest', kind: 'localStorage', retention: 'session', purpose: trial, source: ocd },
    { name: '_hjSessionStorageTest', kind: 'sessionStorage', retention: 'session', purpose: trial, source: ocd },
  ],
  sources: { load: vendor, stop: 'unverified', privacy: 'unverified', hosts: 'unverified' },
};
