import type { ServiceTemplate } from '../core/service-template.js';

const radar = 'https://github.com/duckduckgo/tracker-radar';
const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const pinterestTag: ServiceTemplate<'pinterest-tag'> = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  category: 'advertising',
  provider: 'Pinterest Europe Limited',
  purpose: 'Measures what follows a click on Pinterest, and shows advertisements there.',
  privacy: 'https://policy.pinterest.com/en/privacy-policy',
  params: { id: { help: 'Tag ID, in Ads Manager', example: '2612345678901', pattern: '\\d{10,16}' } },
  load: {
    queues: [{ path: 'pintrk', into: 'pintrk.queue', as: 'array' }],
    calls: [
      ['pintrk.version=', '3.0'],
      ['pintrk', 'load', '{id}'],
      ['pintrk', 'page'],
    ],
    scripts: [{ src: 'https://s.pinimg.com/ct/core.js' }],
  },
  hosts: ['https://s.pinimg.com', 'https://ct.pinterest.com'],
  stored: [
    { name: '_pin_unauth', retention: 'P1Y', purpose: 'Recognises a visitor without an account.', source: radar },
    { name: '_derived_epik', retention: 'P1Y', purpose: 'Recognises a person by what the site tells.', source: radar },
    { name: '_epik', retention: 'P1Y', purpose: 'Remembers a click on an advertisement.', source: ocd },
    { name: '_pinterest_ct', retention: 'P1Y', purpose: 'Recognises a person.', source: ocd },
    { name: '_pinterest_ct_rt', retention: 'P1Y', purpose: 'Recognises a person.', source: ocd },
    {
      name: '_pinterest_ct_ua',
      domain: 'ct.pinterest.com',
      retention: 'P1Y',
      purpose: 'Recognises a browser across sites.',
      source: 'https://kukie.io/blog/pinterest-tag-cookie-consent',
    },
  ],
  start: [['pintrk', 'setconsent', true]],
  stop: [['pintrk', 'setconsent', false]],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js',
    stop: 'https://help.pinterest.com/en/business/article/install-the-base-code',
    privacy: ocd,
    hosts: 'https://www.consentstack.io/vendors/pinterest-tag',
  },
};
