import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const hotjar: ServiceTemplate<'hotjar'> = {
  id: 'hotjar',
  name: 'Hotjar',
  category: 'analytics',
  provider: 'Contentsquare (Hotjar Ltd)',
  purpose: 'Records how visitors move, scroll and click, and asks for feedback.',
  privacy: 'https://www.hotjar.com/legal/policies/privacy/',
  optOut: 'https://www.hotjar.com/policies/do-not-track/',
  params: { id: { help: 'Site ID, in Sites & Organizations', example: '1234567', pattern: '\\d{1,10}' } },
  load: {
    globals: { _hjSettings: { hjid: '{id}', hjsv: 6 } },
    queues: [{ path: 'hj', into: 'hj.q' }],
    scripts: [{ src: 'https://static.hotjar.com/c/hotjar-{id}.js?sv=6' }],
  },
  hosts: ['https://*.hotjar.com', 'https://*.hotjar.io', 'wss://*.hotjar.com'],
  stored: [
    { name: '_hjSessionUser_*', retention: 'P365D', purpose: 'Recognises a visitor.', source: ocd },
    { name: '_hjSession_*', retention: 'PT30M', purpose: 'Holds the current session.', source: ocd },
  ],
  sources: {
    load: 'unverified',
    stop: 'unverified',
    privacy: 'https://www.hotjar.com/legal/policies/privacy/',
    hosts: 'unverified',
  },
};
