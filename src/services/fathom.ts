import type { ServiceTemplate } from '../core/service-template.js';

const library = 'https://www.npmjs.com/package/fathom-client';

export const fathom: ServiceTemplate<'fathom'> = {
  id: 'fathom',
  name: 'Fathom Analytics',
  category: 'analytics',
  provider: 'Conva Ventures Inc.',
  purpose: 'Counts visits, without cookies.',
  privacy: 'https://usefathom.com/privacy',
  params: { site: { help: 'Site ID, in Settings › Sites', example: 'ABCDEFGH', pattern: '[A-Z]{4,12}' } },
  load: { scripts: [{ src: 'https://cdn.usefathom.com/script.js', attributes: { 'data-site': '{site}' } }] },
  hosts: ['https://cdn.usefathom.com'],
  stored: [
    // Set by the call below; erased with the rest, or the service would stay off after another grant.
    {
      name: 'blockFathomTracking',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Remembers a refusal.',
      source: 'unverified',
    },
  ],
  start: [['fathom.enableTrackingForMe']],
  stop: [['fathom.blockTrackingForMe']],
  sources: {
    load: library,
    stop: library,
    privacy: 'https://github.com/jkwakman/Open-Cookie-Database',
    hosts: library,
  },
};
