import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';

export const disqus: ServiceTemplate<'disqus'> = {
  id: 'disqus',
  name: 'Disqus',
  // It earns by advertising, and lets others follow readers.
  category: 'advertising',
  provider: 'Disqus, Inc.',
  purpose: 'Lets readers comment, and follows them for advertisements.',
  privacy: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  optOut: 'https://disqus.com/data-sharing-settings/',
  params: {
    shortname: {
      help: 'Shortname of the site, in Settings › General',
      example: 'my-site',
      pattern: '[a-z0-9]+(?:-[a-z0-9]+)*',
    },
  },
  // It fills the element with the id `disqus_thread`.
  load: { scripts: [{ src: 'https://{shortname}.disqus.com/embed.js' }] },
  hosts: ['https://{shortname}.disqus.com', 'https://disqus.com', 'https://*.disqus.com', 'https://*.disquscdn.com'],
  stored: [
    { name: 'disqus_unique', domain: 'disqus.com', retention: 'P1Y', purpose: 'Counts readers.', source: 'unverified' },
    {
      name: '__jid',
      domain: 'disqus.com',
      retention: 'PT30M',
      purpose: 'Holds the current visit.',
      source: 'unverified',
    },
    {
      name: 'vglnk.Agent.p',
      domain: 'disqus.com',
      retention: 'P1Y',
      purpose: 'Follows readers for advertisements.',
      source: ocd,
    },
    {
      name: 'vglnk.PartnerRfsh.p',
      domain: 'disqus.com',
      retention: 'P1Y',
      purpose: 'Matches readers with other companies.',
      source: ocd,
    },
  ],
  sources: {
    load: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
    stop: 'unverified',
    privacy: 'unverified',
    hosts: 'unverified',
  },
};
