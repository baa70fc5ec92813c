import type { ServiceTemplate } from '../core/service-template.js';

const policy = 'https://developers.cloudflare.com/turnstile/reference/content-security-policy';

export const cloudflareTurnstile: ServiceTemplate<'cloudflare-turnstile'> = {
  id: 'cloudflare-turnstile',
  name: 'Cloudflare Turnstile',
  category: 'functional',
  provider: 'Cloudflare, Inc.',
  purpose: 'Tells people from bots, where forms are sent.',
  privacy: 'https://www.cloudflare.com/turnstile-privacy-policy/',
  load: { scripts: [{ src: 'https://challenges.cloudflare.com/turnstile/v0/api.js' }] },
  hosts: ['https://challenges.cloudflare.com'],
  stored: [
    // Only where pre-clearance is switched on.
    {
      name: 'cf_clearance',
      retention: 'P1Y',
      purpose: 'Remembers that the test was passed.',
      httpOnly: true,
      source: 'unverified',
    },
  ],
  sources: { load: policy, stop: 'unverified', privacy: 'unverified', hosts: policy },
};
