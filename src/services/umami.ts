import type { ServiceTemplate } from '../core/service-template.js';

const source = 'https://github.com/umami-software/umami';

export const umami: ServiceTemplate<'umami'> = {
  id: 'umami',
  name: 'Umami',
  category: 'analytics',
  provider: 'The operator of this site, or Umami Software, Inc. (Umami Cloud)',
  purpose: 'Counts visits and shows which pages people read.',
  privacy: 'https://umami.is/privacy',
  params: {
    id: {
      help: 'Website ID, in Settings, Websites',
      example: '01234567-89ab-cdef-0123-456789abcdef',
      pattern: '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    },
    url: {
      help: 'Where Umami is, without a slash at the end',
      example: 'https://stats.example.com',
      pattern: 'https://[a-z0-9-]+(\\.[a-z0-9-]+)+(:\\d{2,5})?(/[\\w-]+)*',
      default: 'https://cloud.umami.is',
    },
  },
  load: { scripts: [{ src: '{url}/script.js', attributes: { 'data-website-id': '{id}' } }] },
  hosts: ['{url}', 'https://api-gateway.umami.dev'],
  stored: [
    { name: 'umami.visitor', kind: 'localStorage', retention: 'persistent', purpose: 'Recognises a visitor.', source },
    {
      name: 'umami.disabled',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Marks a browser that is not counted.',
      source,
    },
  ],
  start: [['localStorage.removeItem', 'umami.disabled']],
  stop: [['localStorage.setItem', 'umami.disabled', '1']],
  sources: {
    load: 'https://www.npmjs.com/package/@nuxt/scripts',
    stop: source,
    privacy: 'unverified',
    hosts: 'https://www.npmjs.com/package/@nuxt/scripts',
  },
};
