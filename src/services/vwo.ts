import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const old = 'https://vwo.com/oldappkb/what-are-the-various-cookies-used-by-visual-website-optimizer/';

export const vwo: ServiceTemplate<'vwo'> = {
  id: 'vwo',
  name: 'VWO',
  category: 'analytics',
  provider: 'Wingify Software Pvt. Ltd. (VWO)',
  purpose: 'Shows variants of pages, and measures which works better.',
  privacy: 'https://vwo.com/privacy-policy/',
  // Its SmartCode is a page of code that writes the address of the page into a URL, or writes into the page while it is
  // read: the page brings it itself, marked with `data-consent`.
  hosts: ['https://dev.visualwebsiteoptimizer.com', 'https://*.visualwebsiteoptimizer.com', 'https://app.vwo.com'],
  stored: [
    { name: '_vwo_uuid', retention: 'P1Y', purpose: 'Recognises a visitor.', source: ocd },
    { name: '_vwo_uuid_v2', retention: 'P1Y', purpose: 'Recognises a visitor.', source: ocd },
    { name: '_vwo_ds', retention: 'P2M', purpose: 'Counts visits and their length.', source: ocd },
    { name: '_vwo_sn', retention: 'P1D', purpose: 'Holds the current session.', source: ocd },
    { name: '_vwo_referrer', retention: 'session', purpose: 'Remembers the page that led here.', source: ocd },
    {
      name: '_vwo_consent',
      retention: 'P100D',
      purpose: 'Holds a consent that the site has told VWO of.',
      source: 'unverified',
    },
    { name: '_vis_opt_s', retention: 'P100D', purpose: 'Counts the visits of a visitor.', source: ocd },
    { name: '_vis_opt_test_cookie', retention: 'session', purpose: 'Tells whether cookies work.', source: old },
    { name: '_vis_opt_exp_*', retention: 'P100D', purpose: 'Holds which variants a visitor sees.', source: ocd },
    // Set by the call below; erased with the rest, or the service would stay off after another grant.
    { name: '_vis_opt_out', retention: 'P10Y', purpose: 'Remembers a refusal.', source: old },
    {
      name: '_vwo_ssm',
      domain: 'dev.visualwebsiteoptimizer.com',
      retention: 'P10Y',
      purpose: 'Connects visits to several sites.',
      source: ocd,
    },
  ],
  stop: [['VWO.push', ['optOutVisitor']]],
  sources: {
    stop: 'https://developers.vwo.com/reference/opt-out',
    privacy: ocd,
    hosts:
      'https://help.vwo.com/hc/en-us/articles/4402037837209-How-to-Whitelist-VWO-in-Your-Website-s-Content-Security-Policy-CSP',
  },
};
