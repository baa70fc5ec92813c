import type { ServiceTemplate } from '../core/service-template.js';

// A container can load anything, advertising too, so it waits for the strictest consent. A site whose container holds
// nothing else than statistics puts it into another category, and declares what its tags store as services of their own.
export const googleTagManager: ServiceTemplate<'google-tag-manager'> = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  category: 'advertising',
  provider: 'Google LLC',
  purpose: 'Loads other services, which the site has chosen there.',
  privacy: 'https://business.safety.google/privacy/',
  params: { id: { help: 'Container ID', example: 'GTM-ABC1234', pattern: 'GTM-[A-Z0-9]{4,10}' } },
  load: {
    // gtag is for the calls below, and the container's own templates; it shares the list of the container.
    queues: [{ path: 'gtag', into: 'dataLayer' }],
    calls: [['dataLayer.push', { 'gtm.start': '{timestamp}', event: 'gtm.js' }]],
    scripts: [{ src: 'https://www.googletagmanager.com/gtm.js?id={id}' }],
  },
  hosts: ['https://www.googletagmanager.com'],
  stored: [
    {
      name: 'td',
      domain: 'www.googletagmanager.com',
      retention: 'session',
      purpose: 'Counts for the operator of the site.',
      source: 'https://github.com/jkwakman/Open-Cookie-Database',
    },
  ],
  start: [
    ['gtag', 'consent', 'update', { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' }],
  ],
  stop: [['gtag', 'consent', 'update', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' }]],
  sources: {
    load: 'https://developers.google.com/tag-manager/web/csp',
    stop: 'https://developers.google.com/tag-platform/security/guides/consent',
    privacy: 'https://github.com/jkwakman/Open-Cookie-Database',
    hosts: 'https://developers.google.com/tag-manager/web/csp',
  },
};
