import type { ServiceTemplate } from '../core/service-template.js';

const docs = 'https://docs.contentsquare.com/en/web/cookies/';
const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

// There is no call that takes an opt-out back: its cookie goes with the others, and the next page starts afresh.
export const contentsquare: ServiceTemplate<'contentsquare'> = {
  id: 'contentsquare',
  name: 'Contentsquare',
  category: 'analytics',
  provider: 'Contentsquare SAS',
  purpose: 'Records how visitors move, scroll and click.',
  privacy: 'https://contentsquare.com/privacy-policy/',
  params: { id: { help: 'Tag ID', example: 'a1b2c3d4e5f60', pattern: '[a-f0-9]{8,20}' } },
  load: { globals: { _uxa: [] }, scripts: [{ src: 'https://t.contentsquare.net/uxa/{id}.js' }] },
  hosts: ['https://*.contentsquare.net', 'https://*.contentsquare.com'],
  stored: [
    { name: '_cs_id', retention: 'P13M', purpose: 'Recognises a visitor.', source: docs },
    { name: '_cs_s', retention: 'PT30M', purpose: 'Holds the current session.', source: docs },
    { name: '_cs_c', retention: 'P13M', purpose: 'Whether recordings may show what is masked.', source: docs },
    { name: '_cs_s_ctx', retention: 'PT30M', purpose: 'What belongs to the current session.', source: docs },
    { name: '_cs_i', retention: 'P3D', purpose: 'Who the site says that the visitor is, encrypted.', source: docs },
    { name: '_cs_cvars', retention: 'session', purpose: 'What the site tells of the page.', source: docs },
    { name: '_cs_ex', retention: 'P30D', purpose: 'Marks a visitor who is not recorded.', source: ocd },
    { name: '_cs_optout', retention: 'P13M', purpose: 'Marks a visitor who has opted out.', source: ocd },
    { name: '_cs_rl', retention: 'P1Y', purpose: 'Links a recording to other services.', source: ocd },
    { name: '_cs_mk_aa', retention: 'PT30M', purpose: 'Shares the session with Adobe Analytics.', source: ocd },
    { name: '_cs_mk_ga', retention: 'PT30M', purpose: 'Shares the session with Google Analytics.', source: ocd },
    { name: '_cs_debug', retention: 'session', purpose: 'Helps who looks for mistakes.', source: ocd },
    { name: '_cs_tld*', retention: 'session', purpose: 'Finds the domain for its cookies.', source: ocd },
    { name: '_cs_root-domain', retention: 'session', purpose: 'Finds the domain for its cookies.', source: ocd },
    { name: '_cs_same_site', retention: 'session', purpose: 'Tries what the browser can store.', source: ocd },
  ],
  stop: [['_uxa.push', ['optout']]],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js',
    stop: 'https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/',
    privacy: ocd,
    hosts: 'unverified',
  },
};
