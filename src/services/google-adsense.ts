import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

// The page writes the places of the advertisements (<ins class="adsbygoogle">) and their push() itself.
export const googleAdsense: ServiceTemplate<'google-adsense'> = {
  id: 'google-adsense',
  name: 'Google AdSense',
  category: 'advertising',
  provider: 'Google LLC',
  purpose: 'Shows advertisements in this site.',
  privacy: 'https://business.safety.google/privacy/',
  optOut: 'https://adssettings.google.com/',
  params: {
    client: { help: 'Publisher ID', example: 'ca-pub-1234567890123456', pattern: 'ca-pub-\\d{10,20}' },
  },
  load: {
    globals: { adsbygoogle: [] },
    scripts: [
      {
        src: 'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client={client}',
        attributes: { crossorigin: 'anonymous' },
      },
    ],
  },
  hosts: [
    'https://pagead2.googlesyndication.com',
    'https://*.googlesyndication.com',
    'https://*.doubleclick.net',
    'https://*.adtrafficquality.google',
    'https://fundingchoicesmessages.google.com',
    'https://www.google.com',
  ],
  stored: [
    { name: '__gads', retention: 'P13M', purpose: 'Counts and chooses advertisements.', source: 'unverified' },
    { name: '__gpi', retention: 'P13M', purpose: 'Counts and chooses advertisements.', source: ocd },
    { name: '__gpi_optout', retention: 'P13M', purpose: 'Marks who has opted out.', source: ocd },
    { name: '__gsas', retention: 'P3M', purpose: 'Chooses advertisements.', source: ocd },
    { name: '__eoi', retention: 'P3M', purpose: 'Guards against fraud.', source: ocd },
    { name: 'GED_PLAYLIST_ACTIVITY', retention: 'session', purpose: 'Follows a film advertisement.', source: ocd },
    { name: 'ACLK_DATA', retention: 'PT5M', purpose: 'Remembers a click on an advertisement.', source: ocd },
    {
      name: 'GoogleAdServingTest',
      retention: 'session',
      purpose: 'Remembers which advertisements were shown.',
      source: ocd,
    },
    {
      name: 'google_ama_config',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Where advertisements go.',
      source: 'unverified',
    },
    {
      name: 'google_experiment_mod*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Puts visitors into trials.',
      source: 'unverified',
    },
    {
      name: 'IDE',
      domain: 'doubleclick.net',
      retention: 'P2Y',
      purpose: 'Recognises a browser across sites.',
      source: ocd,
    },
    {
      name: 'DSID',
      domain: 'doubleclick.net',
      retention: 'P2W',
      purpose: 'Recognises who has signed in to Google.',
      source: ocd,
    },
    { name: 'NID', domain: 'google.com', retention: 'P6M', purpose: 'Recognises a browser.', source: 'unverified' },
  ],
  start: [['adsbygoogle.pauseAdRequests=', 0]],
  stop: [['adsbygoogle.pauseAdRequests=', 1]],
  sources: {
    load: 'https://support.google.com/adsense/answer/9042142',
    stop: 'unverified',
    privacy: 'https://github.com/AmauriC/tarteaucitron.js',
    hosts: 'unverified',
  },
};
