import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

// Needed or not is a matter of the form that it guards: a site that cannot do without it puts it into essential.
export const recaptcha: ServiceTemplate<'recaptcha'> = {
  id: 'recaptcha',
  name: 'Google reCAPTCHA',
  category: 'functional',
  provider: 'Google LLC',
  purpose: 'Tells people from robots that fill in forms.',
  privacy: 'https://business.safety.google/privacy/',
  params: {
    render: {
      help: 'Site key of version 3; explicit or onload for version 2',
      example: '6LdAbCdEAAAAAPq1234567890abcdefghijklmno',
      pattern: '[\\w-]{40}|explicit|onload',
    },
  },
  load: { scripts: [{ src: 'https://www.google.com/recaptcha/api.js?render={render}' }] },
  hosts: ['https://www.google.com', 'https://www.gstatic.com', 'https://recaptcha.google.com'],
  stored: [
    {
      name: '_grecaptcha',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Tells people from robots.',
      source: 'unverified',
    },
    {
      name: '_GRECAPTCHA',
      domain: 'google.com',
      path: '/recaptcha',
      retention: 'P179D',
      purpose: 'Tells people from robots.',
      source: ocd,
    },
    { name: 'NID', domain: 'google.com', retention: 'P6M', purpose: 'Recognises a browser.', source: 'unverified' },
  ],
  sources: {
    load: 'https://www.npmjs.com/package/@nuxt/scripts',
    stop: 'unverified',
    privacy: ocd,
    hosts:
      'https://docs.airlock.com/iam/latest/plugins/com.airlock.iam.flow.shared.application.configuration.captcha.ReCaptchaConfig.html',
  },
};
