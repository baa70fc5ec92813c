import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

/** A frame that the page writes, gated by `data-consent`: there is nothing to load, and it ends with its frame. */
export const youtube: ServiceTemplate<'youtube'> = {
  id: 'youtube',
  name: 'YouTube',
  // A frame of youtube.com takes part in Google’s advertising: who refuses that must not get one.
  category: 'advertising',
  provider: 'Google Ireland Limited',
  purpose: 'Plays videos.',
  privacy: 'https://business.safety.google/privacy/',
  optOut: 'https://myadcenter.google.com/',
  hosts: [
    'https://www.youtube.com',
    'https://www.youtube-nocookie.com',
    'https://i.ytimg.com',
    'https://www.google.com',
    'https://static.doubleclick.net',
    'https://googleads.g.doubleclick.net',
  ],
  stored: [
    {
      name: 'VISITOR_INFO1_LIVE',
      domain: 'youtube.com',
      retention: 'P180D',
      purpose: 'Recognises a visitor on many sites.',
      source: ocd,
    },
    {
      name: 'VISITOR_PRIVACY_METADATA',
      domain: 'youtube.com',
      retention: 'P180D',
      purpose: 'Holds choices on cookies.',
      source: ocd,
    },
    {
      name: '__Secure-ROLLOUT_TOKEN',
      domain: 'youtube.com',
      retention: 'P180D',
      purpose: 'Counts which videos are seen, and tries out features.',
      source: ocd,
    },
    { name: 'YSC', domain: 'youtube.com', retention: 'session', purpose: 'Counts which videos are seen.', source: ocd },
    {
      name: 'PREF',
      domain: 'youtube.com',
      retention: 'P8M',
      purpose: 'Holds settings of the player.',
      source: 'unverified',
    },
    {
      name: '__Secure-YEC',
      domain: 'youtube.com',
      retention: 'P13M',
      purpose: 'Holds settings, and finds faults.',
      source: 'unverified',
    },
    { name: 'DEVICE_INFO', domain: 'youtube.com', retention: 'P179D', purpose: 'Describes the device.', source: ocd },
    {
      name: 'LOGIN_INFO',
      domain: 'youtube.com',
      retention: 'P2Y',
      purpose: 'Knows a visitor who has logged in.',
      source: ocd,
    },
    { name: 'GPS', domain: 'youtube.com', retention: 'P1D', purpose: 'Follows where a mobile device is.', source: ocd },
  ],
  sources: { stop: 'unverified', privacy: 'unverified', hosts: 'unverified' },
};
