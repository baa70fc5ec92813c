import type { ServiceTemplate } from '../core/service-template.js';

const library = 'https://www.npmjs.com/package/mapbox-gl';

export const mapbox: ServiceTemplate<'mapbox'> = {
  id: 'mapbox',
  name: 'Mapbox',
  category: 'functional',
  provider: 'Mapbox, Inc.',
  purpose: 'Shows maps, and counts how they are used.',
  privacy: 'https://www.mapbox.com/legal/privacy',
  params: {
    version: {
      help: 'Version of Mapbox GL JS',
      example: '3.32.0',
      pattern: '\\d{1,2}\\.\\d{1,3}\\.\\d{1,3}',
      default: '3.32.0',
    },
  },
  // The page makes its map itself, with its own access token.
  load: {
    styles: ['https://api.mapbox.com/mapbox-gl-js/v{version}/mapbox-gl.css'],
    scripts: [{ src: 'https://api.mapbox.com/mapbox-gl-js/v{version}/mapbox-gl.js' }],
  },
  hosts: ['https://api.mapbox.com', 'https://events.mapbox.com', 'https://*.tiles.mapbox.com'],
  stored: [
    {
      name: 'mapbox.eventData:*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Remembers what was counted.',
      source: library,
    },
    {
      name: 'mapbox.eventData.uuid:*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Tells devices apart.',
      source: library,
    },
    {
      name: 'mapbox.eventData.uuidTimestamp:*',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Remembers when a device was named.',
      source: library,
    },
    {
      name: 'mapbox-tiles',
      kind: 'cacheStorage',
      retention: 'persistent',
      purpose: 'Holds parts of maps.',
      source: library,
    },
  ],
  sources: { load: library, stop: 'unverified', privacy: 'unverified', hosts: 'unverified' },
};
