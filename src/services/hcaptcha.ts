import type { ServiceTemplate } from '../core/service-template.js';

const guide = 'https://docs.hcaptcha.com/';

export const hcaptcha: ServiceTemplate<'hcaptcha'> = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  category: 'functional',
  provider: 'Intuition Machines, Inc.',
  purpose: 'Tells people from bots, where forms are sent.',
  privacy: 'https://www.hcaptcha.com/privacy',
  load: { scripts: [{ src: 'https://js.hcaptcha.com/1/api.js' }] },
  hosts: ['https://hcaptcha.com', 'https://*.hcaptcha.com'],
  stored: [
    {
      name: 'hmt_id',
      domain: 'hcaptcha.com',
      retention: 'P30D',
      purpose: 'Recognises a browser that was tested.',
      source: 'unverified',
    },
    {
      name: 'hc_accessibility',
      domain: 'hcaptcha.com',
      retention: 'P1D',
      purpose: 'Spares people with a disability the test.',
      source: 'unverified',
    },
    {
      name: '__cf_bm',
      domain: 'hcaptcha.com',
      retention: 'PT30M',
      purpose: 'Tells people from bots.',
      httpOnly: true,
      source: 'unverified',
    },
  ],
  sources: {
    load: 'https://www.npmjs.com/package/@hcaptcha/loader',
    stop: 'unverified',
    privacy: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
    hosts: guide,
  },
};
