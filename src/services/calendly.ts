import type { ServiceTemplate } from '../core/service-template.js';

const nuxt = 'https://github.com/nuxt/scripts';

export const calendly: ServiceTemplate<'calendly'> = {
  id: 'calendly',
  name: 'Calendly',
  category: 'functional',
  provider: 'Calendly, LLC',
  purpose: 'Lets visitors book appointments.',
  privacy: 'https://calendly.com/legal/privacy-notice',
  load: {
    styles: ['https://assets.calendly.com/assets/external/widget.css'],
    scripts: [{ src: 'https://assets.calendly.com/assets/external/widget.js' }],
  },
  hosts: ['https://assets.calendly.com', 'https://calendly.com'],
  stored: [
    {
      name: '_calendly_session',
      domain: 'calendly.com',
      retention: 'P21D',
      purpose: 'Holds the session of a booking.',
      source: 'unverified',
    },
    {
      name: '__cf_bm',
      domain: 'calendly.com',
      retention: 'PT30M',
      purpose: 'Tells people from bots.',
      httpOnly: true,
      source: 'unverified',
    },
    {
      name: '_cfuvid',
      domain: 'calendly.com',
      retention: 'session',
      purpose: 'Limits the number of requests.',
      httpOnly: true,
      source: 'unverified',
    },
    {
      name: 'OptanonConsent',
      domain: 'calendly.com',
      retention: 'P1Y',
      purpose: 'Holds choices in Calendly’s own banner.',
      source: 'unverified',
    },
  ],
  // Visitors choose in Calendly’s own banner, within its frame.
  sources: {
    load: nuxt,
    stop: 'https://help.calendly.com/hc/en-us/articles/4418236309399-Calendly-cookie-management-and-banner',
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
