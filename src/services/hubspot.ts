import type { ServiceTemplate } from '../core/service-template.js';

const radar = 'https://github.com/duckduckgo/tracker-radar';
const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const all = { analytics: true, advertisement: true, functionality: true };
const none = { analytics: false, advertisement: false, functionality: false };

// It joins visits to named contacts, which is more than statistics. Refused, its code would still count pages, so that
// it is told not to track at all.
export const hubspot: ServiceTemplate<'hubspot'> = {
  id: 'hubspot',
  name: 'HubSpot',
  category: 'advertising',
  provider: 'HubSpot, Inc.',
  purpose: 'Joins visits, forms and chats to the people whom this site knows.',
  privacy: 'https://legal.hubspot.com/privacy-policy',
  params: {
    id: { help: 'Hub ID', example: '12345678', pattern: '\\d{3,12}' },
    host: {
      help: 'js for accounts in America, js-eu1 for accounts in Europe',
      example: 'js-eu1',
      pattern: 'js(-[a-z]{2}\\d)?',
      default: 'js',
    },
  },
  load: {
    globals: { disableHubSpotCookieBanner: true, _hsp: [], _hsq: [] },
    calls: [['_hsp.push', ['setHubSpotConsent', all]]],
    scripts: [{ src: 'https://{host}.hs-scripts.com/{id}.js', attributes: { id: 'hs-script-loader' } }],
  },
  hosts: [
    'https://*.hs-scripts.com',
    'https://*.hs-analytics.net',
    'https://*.hs-banner.com',
    'https://*.hscollectedforms.net',
    'https://*.hsadspixel.net',
    'https://*.hsforms.com',
    'https://*.hsforms.net',
    'https://*.usemessages.com',
    'https://*.hubspot.com',
    'https://*.hubapi.com',
  ],
  stored: [
    { name: '__hstc', retention: 'P180D', purpose: 'Recognises a visitor and counts visits.', source: radar },
    { name: 'hubspotutk', retention: 'P180D', purpose: 'Recognises a visitor, in forms too.', source: radar },
    { name: '__hssc', retention: 'PT30M', purpose: 'Holds the current session.', source: radar },
    { name: '__hssrc', retention: 'session', purpose: 'Tells whether the browser was restarted.', source: radar },
    { name: 'messagesUtk', retention: 'P6M', purpose: 'Recognises who chats.', source: 'unverified' },
    { name: 'hs-messages-is-open', retention: 'PT30M', purpose: 'Whether the chat is open.', source: ocd },
    {
      name: 'hs-messages-hide-welcome-message',
      retention: 'P1D',
      purpose: 'Whether the chat has greeted.',
      source: ocd,
    },
    { name: '__hs_opt_out', retention: 'P6M', purpose: 'Marks who was asked by HubSpot.', source: 'unverified' },
    { name: '__hs_do_not_track', retention: 'P6M', purpose: 'Marks who is not tracked.', source: 'unverified' },
    { name: '__hs_initial_opt_in', retention: 'P7D', purpose: 'Keeps the banner of HubSpot away.', source: ocd },
    { name: '__hs_cookie_cat_pref', retention: 'P6M', purpose: 'What was answered to HubSpot.', source: ocd },
    { name: '__hs_gpc_banner_dismiss', retention: 'P180D', purpose: 'Keeps the banner of HubSpot away.', source: ocd },
    {
      name: '__hs_notify_banner_dismiss',
      retention: 'P180D',
      purpose: 'Keeps the banner of HubSpot away.',
      source: ocd,
    },
  ],
  start: [
    ['_hsq.push', ['doNotTrack', { track: true }]],
    ['_hsp.push', ['setHubSpotConsent', all]],
  ],
  stop: [
    ['_hsp.push', ['setHubSpotConsent', none]],
    ['_hsp.push', ['revokeCookieConsent']],
    ['_hsq.push', ['doNotTrack']],
  ],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js',
    stop: 'https://developers.hubspot.com/docs/methods/tracking_code_api/remove_cookies',
    privacy: ocd,
    hosts: 'unverified',
  },
};
