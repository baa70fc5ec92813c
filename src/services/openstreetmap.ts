import type { ServiceTemplate } from '../core/service-template.js';

/** A frame that the page writes, gated by `data-consent`: there is nothing to load, and it ends with its frame. */
export const openstreetmap: ServiceTemplate<'openstreetmap'> = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  category: 'functional',
  provider: 'OpenStreetMap Foundation',
  purpose: 'Shows maps.',
  privacy: 'https://wiki.osmfoundation.org/wiki/Privacy_Policy',
  hosts: ['https://www.openstreetmap.org', 'https://tile.openstreetmap.org', 'https://*.tile.openstreetmap.org'],
  stored: [
    {
      name: '_osm_totp_token',
      domain: 'openstreetmap.org',
      retention: 'PT1H',
      purpose: 'Protects the map from overuse.',
      source: 'unverified',
    },
    {
      name: '_osm_session',
      domain: 'openstreetmap.org',
      retention: 'session',
      purpose: 'Holds a session.',
      source: 'unverified',
    },
  ],
  sources: {
    stop: 'unverified',
    privacy: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
    hosts: 'unverified',
  },
};
