import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

/** A frame that the page writes, gated by `data-consent`: there is nothing to load, and it ends with its frame. */
export const spotify: ServiceTemplate<'spotify'> = {
  id: 'spotify',
  name: 'Spotify',
  category: 'functional',
  provider: 'Spotify AB',
  purpose: 'Plays music and podcasts.',
  privacy: 'https://www.spotify.com/us/legal/privacy-policy/',
  hosts: ['https://open.spotify.com', 'https://*.spotifycdn.com', 'https://*.scdn.co'],
  stored: [
    { name: 'sp_t', domain: 'spotify.com', retention: 'P2M', purpose: 'Recognises a listener.', source: ocd },
    {
      name: 'sp_landing',
      domain: 'spotify.com',
      retention: 'P1D',
      purpose: 'Remembers the page that led to Spotify.',
      source: ocd,
    },
  ],
  sources: {
    stop: 'unverified',
    privacy: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
    hosts: 'unverified',
  },
};
