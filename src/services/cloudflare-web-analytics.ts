import type { ServiceTemplate } from '../core/service-template.js';

export const cloudflareWebAnalytics: ServiceTemplate<'cloudflare-web-analytics'> = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  category: 'analytics',
  provider: 'Cloudflare, Inc.',
  purpose: 'Counts visits and measures how fast pages are, without cookies.',
  privacy: 'https://www.cloudflare.com/privacypolicy/',
  params: {
    token: {
      help: 'Token in the snippet, in Web Analytics › Manage site',
      example: '0123456789abcdef0123456789abcdef',
      pattern: '[0-9a-f]{32}',
    },
  },
  load: {
    scripts: [
      {
        src: 'https://static.cloudflareinsights.com/beacon.min.js',
        attributes: { 'data-cf-beacon': '{"token": "{token}"}' },
      },
    ],
  },
  hosts: ['https://static.cloudflareinsights.com', 'https://cloudflareinsights.com'],
  sources: {
    load: 'https://github.com/nuxt/scripts',
    stop: 'unverified',
    privacy: 'https://github.com/jkwakman/Open-Cookie-Database',
    hosts: 'unverified',
  },
};
