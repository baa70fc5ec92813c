import type { ServiceTemplate } from '../core/service-template.js';

export const quoraPixel: ServiceTemplate<'quora-pixel'> = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  category: 'advertising',
  provider: 'Quora, Inc.',
  purpose: 'Measures what advertisements on Quora lead to.',
  privacy: 'https://www.quora.com/about/privacy',
  params: {
    id: {
      help: 'Pixel ID, in Ads Manager › Quora Pixel',
      example: '0123456789abcdef0123456789abcdef',
      pattern: '[0-9a-f]{32}',
    },
  },
  load: {
    queues: [{ path: 'qp', into: 'qp.queue', handOver: 'qp' }],
    calls: [
      ['qp', 'init', '{id}'],
      ['qp', 'track', 'ViewContent'],
    ],
    scripts: [{ src: 'https://a.quora.com/qevents.js' }],
  },
  hosts: ['https://a.quora.com', 'https://q.quora.com'],
  stored: [
    { name: 'm-b', domain: 'quora.com', retention: 'P2Y', purpose: 'Recognises a visitor.', source: 'unverified' },
  ],
  sources: { load: 'unverified', stop: 'unverified', privacy: 'unverified', hosts: 'unverified' },
};
