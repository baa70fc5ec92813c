import type { ServiceTemplate } from '../core/service-template.js';

const source = 'https://github.com/plausible/analytics';

// Plausible stores nothing of its own. The mark is the one by which it lets a browser be left out; we set it, for the
// script would else report the end of the visit as the page is left.
export const plausible: ServiceTemplate<'plausible'> = {
  id: 'plausible',
  name: 'Plausible',
  category: 'analytics',
  provider: 'Plausible Insights OÜ',
  purpose: 'Counts visits and shows which pages people read.',
  privacy: 'https://plausible.io/privacy',
  params: {
    id: { help: 'What stands behind pa- in the snippet', example: 'AbCdEfGhIjKlMnOpQrStU', pattern: '[\\w-]{6,40}' },
    url: {
      help: 'Where Plausible is, without a slash at the end',
      example: 'https://stats.example.com',
      pattern: 'https://[a-z0-9-]+(\\.[a-z0-9-]+)+(:\\d{2,5})?(/[\\w-]+)*',
      default: 'https://plausible.io',
    },
  },
  load: {
    queues: [{ path: 'plausible', into: 'plausible.q' }],
    // What plausible.init() of the vendor's snippet writes down for its library.
    calls: [['plausible.o=', {}]],
    scripts: [{ src: '{url}/js/pa-{id}.js' }],
  },
  hosts: ['{url}'],
  stored: [
    {
      name: 'plausible_ignore',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Marks a browser that is not counted.',
      source,
    },
  ],
  start: [['localStorage.removeItem', 'plausible_ignore']],
  stop: [['localStorage.setItem', 'plausible_ignore', 'true']],
  sources: {
    load: 'https://www.npmjs.com/package/@nuxt/scripts',
    stop: source,
    privacy: 'https://github.com/jkwakman/Open-Cookie-Database',
    hosts: 'https://www.npmjs.com/package/@nuxt/scripts',
  },
};
