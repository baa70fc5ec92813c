import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const drift: ServiceTemplate<'drift'> = {
  id: 'drift',
  name: 'Drift',
  category: 'functional',
  provider: 'Salesloft, Inc. (Drift)',
  purpose: 'Lets visitors chat with the people behind the site.',
  privacy: 'https://www.drift.com/privacy-policy/',
  // The URL of its script has the time of day in it, rounded up to five minutes, which data cannot say: the page brings
  // Drift's own snippet, marked with `data-consent`.
  hosts: [
    'https://js.driftt.com',
    'https://*.driftt.com',
    'https://*.drift.com',
    'wss://*.drift.com',
    'https://*.driftapi.com',
    'wss://*.driftapi.com',
  ],
  stored: [
    { name: 'driftt_aid', retention: 'P2Y', purpose: 'Recognises a visitor.', source: 'unverified' },
    { name: 'drift_aid', retention: 'P2Y', purpose: 'Recognises a visitor.', source: ocd },
    { name: 'driftt_eid', retention: 'P1D', purpose: 'Recognises a visitor who gave a name.', source: 'unverified' },
    { name: 'drift_eid', retention: 'P2Y', purpose: 'Recognises a visitor who gave a name.', source: ocd },
    { name: 'driftt_sid', retention: 'PT30M', purpose: 'Holds the current session.', source: 'unverified' },
    {
      name: 'drift_campaign_refresh',
      retention: 'PT30M',
      purpose: 'Remembers when campaigns were looked up.',
      source: 'unverified',
    },
    {
      name: 'driftt_wmd',
      retention: 'session',
      purpose: 'Remembers a greeting that was closed.',
      source: 'unverified',
    },
    {
      name: 'DFTT_END_USER_PREV_BOOTSTRAPPED',
      retention: 'P2Y',
      purpose: 'Remembers that a visitor was here.',
      source: 'unverified',
    },
    {
      name: 'DFTT_LEAD_HAS_PREV_IDENTIFIED',
      retention: 'P2Y',
      purpose: 'Remembers that a visitor gave an address.',
      source: 'unverified',
    },
    {
      name: 'drift_campaign',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Remembers which conversation to begin.',
      source: 'unverified',
    },
  ],
  stop: [['drift.hide']],
  sources: {
    stop: 'https://github.com/segmentio/analytics.js-integrations/blob/master/integrations/drift/lib/index.js',
    privacy: ocd,
    hosts: 'unverified',
  },
};
