import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const lifetime =
  'https://experienceleague.adobe.com/docs/id-service/using/id-service-api/configurations/cookielifetime.html';

export const adobeAnalytics: ServiceTemplate<'adobe-analytics'> = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  category: 'analytics',
  provider: 'Adobe Systems Software Ireland Limited',
  purpose: 'Measures how visitors use the site.',
  privacy: 'https://www.adobe.com/privacy.html',
  optOut: 'https://www.adobe.com/privacy/opt-out.html',
  params: {
    property: {
      help: 'Path of your tags property in its embed code, without `.min.js`',
      example: '0123456789ab/abcdef012345/launch-0123456789ab',
      pattern: '(?:[0-9a-f]{6,40}/){0,2}launch-[A-Za-z0-9]+(?:-[A-Za-z0-9]+)?',
    },
  },
  load: { scripts: [{ src: 'https://assets.adobedtm.com/{property}.min.js' }] },
  hosts: [
    'https://assets.adobedtm.com',
    'https://*.omtrdc.net',
    'https://*.2o7.net',
    'https://*.demdex.net',
    'https://*.adobedc.net',
  ],
  stored: [
    { name: 's_vi', retention: 'P2Y', purpose: 'Recognises a visitor.', source: ocd },
    { name: 's_vi_*', retention: 'P2Y', purpose: 'Recognises a visitor.', source: ocd },
    { name: 's_fid', retention: 'P5Y', purpose: 'Recognises a visitor.', source: ocd },
    { name: 's_ecid', retention: 'P2Y', purpose: 'Recognises a visitor.', httpOnly: true, source: ocd },
    { name: 's_cc', retention: 'session', purpose: 'Tells whether cookies work.', source: ocd },
    { name: 's_sq', retention: 'session', purpose: 'Remembers the link that was clicked.', source: ocd },
    { name: 's_ppv', retention: 'session', purpose: 'Remembers how much of a page was seen.', source: ocd },
    { name: 's_tp', retention: 'session', purpose: 'Remembers how much of a page was seen.', source: ocd },
    { name: 'sat_track', retention: 'P90D', purpose: 'Holds a consent that the site has told Adobe of.', source: ocd },
    { name: 'AMCV_*', retention: 'P24M', purpose: 'Recognises a visitor.', source: lifetime },
    { name: 'AMCVS_*', retention: 'session', purpose: 'Tells that a session is going on.', source: ocd },
    { name: 'kndctr_*_identity', retention: 'P395D', purpose: 'Recognises a visitor.', source: 'unverified' },
    {
      name: 'kndctr_*_cluster',
      retention: 'PT30M',
      purpose: 'Keeps a visitor on the same server.',
      source: 'unverified',
    },
    {
      name: 'kndctr_*_consent',
      retention: 'P180D',
      purpose: 'Holds a consent that the site has told Adobe of.',
      source: 'unverified',
    },
    {
      name: 'demdex',
      domain: 'demdex.net',
      retention: 'P180D',
      purpose: 'Recognises a visitor on many sites.',
      source: ocd,
    },
    {
      name: 'dextp',
      domain: 'demdex.net',
      retention: 'P180D',
      purpose: 'Remembers when names were matched.',
      source: ocd,
    },
    {
      name: 'dpm',
      domain: 'demdex.net',
      retention: 'P180D',
      purpose: 'Matches names with other companies.',
      source: ocd,
    },
  ],
  // Of its opt-in service, where that is in use.
  start: [['adobe.optIn.approveAll']],
  stop: [['adobe.optIn.denyAll']],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
    stop: 'unverified',
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
