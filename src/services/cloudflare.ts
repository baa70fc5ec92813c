import type { ServiceTemplate } from '../core/service-template.js';

const cookies = 'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/';
const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

/** Cloudflare in front of the site: it sets these cookies before any page is read, so there is nothing to load. */
export const cloudflare: ServiceTemplate<'cloudflare'> = {
  id: 'cloudflare',
  name: 'Cloudflare',
  category: 'essential',
  provider: 'Cloudflare, Inc.',
  purpose: 'Delivers the site, and protects it from attacks.',
  privacy: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['https://challenges.cloudflare.com'],
  stored: [
    { name: '__cf_bm', retention: 'PT30M', purpose: 'Tells people from bots.', httpOnly: true, source: cookies },
    {
      name: '__cflb',
      retention: 'P1D',
      purpose: 'Keeps a visitor on the same server.',
      httpOnly: true,
      source: cookies,
    },
    {
      name: '__cfseq',
      retention: 'session',
      purpose: 'Keeps the order of requests, against attacks.',
      httpOnly: true,
      source: ocd,
    },
    {
      name: '__cfruid',
      retention: 'session',
      purpose: 'Tells visitors behind one address apart.',
      httpOnly: true,
      source: ocd,
    },
    {
      name: '_cfuvid',
      retention: 'session',
      purpose: 'Tells visitors behind one address apart.',
      httpOnly: true,
      source: ocd,
    },
    {
      name: '__cfwaitingroom',
      retention: 'session',
      purpose: 'Keeps a place in the queue.',
      httpOnly: true,
      source: ocd,
    },
    {
      name: 'cf_clearance',
      retention: 'P1Y',
      purpose: 'Remembers that a challenge was passed.',
      httpOnly: true,
      source: 'unverified',
    },
    { name: 'cf_ob_info', retention: 'PT30S', purpose: 'Serves a stored page when the site is down.', source: cookies },
    { name: 'cf_use_ob', retention: 'PT30S', purpose: 'Serves a stored page when the site is down.', source: cookies },
    { name: 'cf_chl_rc_i', retention: 'session', purpose: 'Finds faults of challenges.', source: ocd },
    { name: 'cf_chl_rc_ni', retention: 'session', purpose: 'Finds faults of challenges.', source: ocd },
    { name: 'cf_chl_rc_m', retention: 'session', purpose: 'Finds faults of challenges.', source: ocd },
  ],
  // Cloudflare calls these cookies strictly necessary; no script could stop them.
  sources: { stop: cookies, privacy: cookies, hosts: 'unverified' },
};
