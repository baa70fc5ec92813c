import type { ServiceTemplate } from '../core/service-template.js';

const cookies = 'https://help.klaviyo.com/hc/en-us/articles/360034666712';

export const klaviyo: ServiceTemplate<'klaviyo'> = {
  id: 'klaviyo',
  name: 'Klaviyo',
  category: 'advertising',
  provider: 'Klaviyo, Inc.',
  purpose: 'Shows sign-up forms, and follows subscribers over the site to send them fitting mail.',
  privacy: 'https://www.klaviyo.com/legal/privacy/privacy-notice',
  params: {
    key: { help: 'Public API key (site ID), in Settings › API keys', example: 'AbC123', pattern: '[A-Za-z0-9]{6}' },
  },
  load: {
    globals: { _learnq: [], _klOnsite: [] },
    scripts: [{ src: 'https://static.klaviyo.com/onsite/js/{key}/klaviyo.js' }],
  },
  hosts: ['https://static.klaviyo.com', 'https://static-tracking.klaviyo.com', 'https://*.klaviyo.com'],
  stored: [
    { name: '__kla_id', retention: 'P2Y', purpose: 'Recognises a visitor.', source: cookies },
    { name: 'KL_FORMS_MODAL', retention: 'P2Y', purpose: 'Remembers which forms were shown.', source: 'unverified' },
    {
      name: 'klaviyoOnsite',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Remembers which forms were shown.',
      source: 'unverified',
    },
    {
      name: '__kla_viewed',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Remembers products that were looked at.',
      source: 'unverified',
    },
    {
      name: 'klaviyoPagesVisitCount',
      kind: 'sessionStorage',
      retention: 'session',
      purpose: 'Counts the pages of a visit.',
      source: 'unverified',
    },
  ],
  // What Klaviyo offers is a cookie, `__kla_off`, that would also keep it off after another grant.
  sources: {
    load: 'https://developers.klaviyo.com/en/docs/javascript_api',
    stop: cookies,
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
