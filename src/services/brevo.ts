import type { ServiceTemplate } from '../core/service-template.js';

export const brevo: ServiceTemplate<'brevo'> = {
  id: 'brevo',
  name: 'Brevo',
  category: 'advertising',
  provider: 'Sendinblue SAS (Brevo)',
  purpose: 'Follows subscribers over the site to send them fitting mail.',
  privacy: 'https://www.brevo.com/legal/privacypolicy/',
  params: {
    key: {
      help: 'Client key, in Automations › Settings',
      example: 'abcdef0123456789abcdef01',
      pattern: '[A-Za-z0-9]{16,40}',
    },
  },
  load: {
    globals: { Brevo: [] },
    calls: [['Brevo.push', ['init', { client_key: '{key}' }]]],
    scripts: [{ src: 'https://cdn.brevo.com/js/sdk-loader.js' }],
  },
  hosts: ['https://cdn.brevo.com', 'https://sibautomation.com', 'https://in-automate.brevo.com', 'https://*.brevo.com'],
  stored: [{ name: 'sib_cuid', retention: 'P180D', purpose: 'Recognises a visitor.', source: 'unverified' }],
  sources: {
    load: 'https://developers.brevo.com/docs/tracker-rest-implementation',
    stop: 'unverified',
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
