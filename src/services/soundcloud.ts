import type { ServiceTemplate } from '../core/service-template.js';

/** A frame that the page writes, gated by `data-consent`: there is nothing to load, and it ends with its frame. */
export const soundcloud: ServiceTemplate<'soundcloud'> = {
  id: 'soundcloud',
  name: 'SoundCloud',
  category: 'functional',
  provider: 'SoundCloud Global Limited & Co. KG',
  purpose: 'Plays music and podcasts.',
  privacy: 'https://soundcloud.com/pages/privacy',
  hosts: ['https://w.soundcloud.com', 'https://*.sndcdn.com'],
  stored: [
    {
      name: 'sc_anonymous_id',
      domain: 'soundcloud.com',
      retention: 'P10Y',
      purpose: 'Recognises a listener.',
      source: 'unverified',
    },
    {
      name: 'sclocale',
      domain: 'soundcloud.com',
      retention: 'P1Y',
      purpose: 'Remembers the language.',
      source: 'unverified',
    },
  ],
  sources: {
    stop: 'unverified',
    privacy: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
    hosts: 'unverified',
  },
};
