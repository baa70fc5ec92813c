import type { ServiceTemplate } from '../core/service-template.js';

const csp = 'https://developers.google.com/maps/documentation/javascript/content-security-policy';
const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

// For maps that a script of the page draws. A map in a frame is written by the page, with data-consent on the frame.
export const googleMaps: ServiceTemplate<'google-maps'> = {
  id: 'google-maps',
  name: 'Google Maps',
  category: 'functional',
  provider: 'Google LLC',
  purpose: 'Shows maps.',
  privacy: 'https://business.safety.google/privacy/',
  params: {
    key: {
      help: 'API key of the Maps JavaScript API',
      example: 'AIzaSyA1234567890abcdefghijklmnopqrstuv',
      pattern: 'AIza[\\w-]{35}',
    },
  },
  load: { scripts: [{ src: 'https://maps.googleapis.com/maps/api/js?key={key}&v=weekly' }] },
  hosts: [
    'https://*.googleapis.com',
    'https://*.gstatic.com',
    'https://*.google.com',
    'https://*.googleusercontent.com',
  ],
  stored: [
    { name: 'NID', domain: 'google.com', retention: 'P6M', purpose: 'Recognises a browser.', source: 'unverified' },
    { name: 'OGPC', domain: 'google.com', retention: 'P1M', purpose: 'Keeps settings of the map.', source: ocd },
    { name: 'OGP', domain: 'google.com', retention: 'P2M', purpose: 'Keeps settings of the map.', source: ocd },
  ],
  sources: {
    load: csp,
    stop: 'unverified',
    privacy: ocd,
    hosts: csp,
  },
};
