import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const taboola: ServiceTemplate<'taboola'> = {
  id: 'taboola',
  name: 'Taboola',
  category: 'advertising',
  provider: 'Taboola, Inc.',
  purpose: 'Measures what advertisements of Taboola lead to.',
  privacy: 'https://www.taboola.com/policies/privacy-policy',
  optOut: 'https://www.taboola.com/policies/privacy-policy#user-choices-and-optout',
  params: { id: { help: 'Account ID, in Tracking › Taboola Pixel', example: '1234567', pattern: '\\d{4,10}' } },
  load: {
    globals: { _tfa: [] },
    calls: [['_tfa.push', { notify: 'event', name: 'page_view', id: '{id}' }]],
    scripts: [{ src: 'https://cdn.taboola.com/libtrc/unip/{id}/tfa.js', attributes: { id: 'tb_tfa_script' } }],
  },
  hosts: ['https://cdn.taboola.com', 'https://trc.taboola.com', 'https://*.taboola.com'],
  stored: [
    { name: 'taboola_fp_td_user_id', retention: 'P1Y', purpose: 'Remembers a click on a recommendation.', source: ocd },
    { name: 't_pt_gid', retention: 'P1Y', purpose: 'Recognises a visitor.', source: ocd },
    { name: 'tb_click_param', retention: 'PT50S', purpose: 'Carries a click over to the next page.', source: ocd },
    { name: '_tb_sess_r', retention: 'PT30M', purpose: 'Remembers the page that led here.', source: ocd },
    { name: '_tb_t_ppg', retention: 'PT30M', purpose: 'Remembers the page before.', source: ocd },
    {
      name: 'taboola global:*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Recognises a visitor.',
      source: 'unverified',
    },
    {
      name: 't_gid',
      domain: 'taboola.com',
      retention: 'P13M',
      purpose: 'Recognises a visitor on many sites.',
      source: ocd,
    },
    {
      name: 'taboola_session_id',
      domain: 'taboola.com',
      retention: 'session',
      purpose: 'Shows a recommendation once.',
      source: ocd,
    },
    {
      name: 'taboola_select',
      domain: 'taboola.com',
      retention: 'P1Y',
      purpose: 'Remembers a choice of recommendations.',
      source: ocd,
    },
    { name: 'abLdr', domain: 'taboola.com', retention: 'PT3H', purpose: 'Tries out variants.', source: ocd },
  ],
  sources: { load: 'unverified', stop: 'unverified', privacy: 'unverified', hosts: 'unverified' },
};
