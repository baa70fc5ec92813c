import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const mailchimp: ServiceTemplate<'mailchimp'> = {
  id: 'mailchimp',
  name: 'Mailchimp',
  category: 'advertising',
  provider: 'Intuit Inc. (Mailchimp)',
  purpose: 'Shows sign-up forms, and follows subscribers over the site to send them fitting mail.',
  privacy: 'https://www.intuit.com/privacy/statement/',
  params: {
    user: {
      help: 'The first part of the script’s address, after `users/`',
      example: '0123456789abcdef012345678',
      pattern: '[0-9a-f]{10,40}',
    },
    site: { help: 'The second part, before `.js`', example: 'abcdef0123456789abcde', pattern: '[0-9a-f]{10,40}' },
  },
  load: { scripts: [{ src: 'https://chimpstatic.com/mcjs-connected/js/users/{user}/{site}.js' }] },
  hosts: ['https://chimpstatic.com', 'https://*.list-manage.com', 'https://*.mailchimp.com'],
  stored: [
    { name: '_mcid', retention: 'P1Y', purpose: 'Recognises a visitor.', source: 'unverified' },
    { name: 'mc_cid', retention: 'P14D', purpose: 'Remembers the mail that led here.', source: ocd },
    { name: 'mc_eid', retention: 'P14D', purpose: 'Recognises a subscriber.', source: ocd },
    { name: 'mc_landing_site', retention: 'P14D', purpose: 'Remembers the first page of a visit.', source: ocd },
    { name: 'MCPopupClosed', retention: 'P1Y', purpose: 'Remembers a form that was closed.', source: 'unverified' },
    { name: 'MCPopupSubscribed', retention: 'P1Y', purpose: 'Remembers a form that was sent.', source: 'unverified' },
  ],
  sources: { load: 'unverified', stop: 'unverified', privacy: 'unverified', hosts: 'unverified' },
};
