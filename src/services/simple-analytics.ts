import type { ServiceTemplate } from '../core/service-template.js';

export const simpleAnalytics: ServiceTemplate<'simple-analytics'> = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  category: 'analytics',
  provider: 'Simple Analytics B.V.',
  purpose: 'Counts visits, without cookies.',
  privacy: 'https://www.simpleanalytics.com/privacy-policy',
  load: { scripts: [{ src: 'https://scripts.simpleanalyticscdn.com/latest.js' }] },
  hosts: ['https://scripts.simpleanalyticscdn.com', 'https://queue.simpleanalyticscdn.com'],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
    stop: 'unverified',
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
