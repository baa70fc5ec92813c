import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const sentry = 'https://cookiesentry.com/cookies/providers/linkedin';
const person = 'Recognises a member outside LinkedIn.';

// LinkedIn has no call that stops the tag; after a withdrawal the page must be reloaded.
export const linkedinInsight: ServiceTemplate<'linkedin-insight'> = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  category: 'advertising',
  provider: 'LinkedIn Ireland Unlimited Company',
  purpose: 'Measures what follows a click on LinkedIn, and shows advertisements there.',
  privacy: 'https://www.linkedin.com/legal/privacy-policy',
  optOut: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
  params: { id: { help: 'Partner ID, in Campaign Manager', example: '1234567', pattern: '\\d{4,10}' } },
  load: {
    globals: { _linkedin_partner_id: '{id}', _linkedin_data_partner_ids: ['{id}'] },
    queues: [{ path: 'lintrk', into: 'lintrk.q', as: 'array' }],
    scripts: [{ src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js' }],
  },
  hosts: ['https://snap.licdn.com', 'https://px.ads.linkedin.com'],
  stored: [
    { name: 'li_fat_id', retention: 'P30D', purpose: person, source: ocd },
    { name: 'li_giant', retention: 'P7D', purpose: 'Recognises groups of members.', source: ocd },
    { name: 'ln_or', retention: 'P1D', purpose: 'Whether statistics can be made here.', source: ocd },
    { name: 'li_adsId', kind: 'localStorage', retention: 'persistent', purpose: person, source: 'unverified' },
    { name: 'li_sugr', domain: 'linkedin.com', retention: 'P90D', purpose: 'Guesses who a visitor is.', source: ocd },
    { name: 'bcookie', domain: 'linkedin.com', retention: 'P1Y', purpose: 'Recognises a browser.', source: ocd },
    { name: 'bscookie', domain: 'linkedin.com', retention: 'P1Y', purpose: 'Recognises a browser.', source: ocd },
    { name: 'lidc', domain: 'linkedin.com', retention: 'P1D', purpose: 'Chooses a data centre.', source: ocd },
    { name: 'li_gc', domain: 'linkedin.com', retention: 'P6M', purpose: 'Consent on LinkedIn.', source: sentry },
    {
      name: 'UserMatchHistory',
      domain: 'linkedin.com',
      retention: 'P1M',
      purpose: 'Matches identifiers.',
      source: sentry,
    },
    {
      name: 'AnalyticsSyncHistory',
      domain: 'linkedin.com',
      retention: 'P30D',
      purpose: 'Matches identifiers.',
      source: ocd,
    },
    { name: 'lms_ads', domain: 'linkedin.com', retention: 'P30D', purpose: person, source: ocd },
    { name: 'lms_analytics', domain: 'linkedin.com', retention: 'P30D', purpose: person, source: ocd },
  ],
  sources: {
    load: 'https://www.npmjs.com/package/@nuxt/scripts',
    stop: 'unverified',
    privacy: 'unverified',
    hosts: 'https://www.npmjs.com/package/@nuxt/scripts',
  },
};
