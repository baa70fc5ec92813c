import type { ServiceTemplate } from '../core/service-template.js';

const cookies = 'https://help.vimeo.com/hc/en-us/articles/26080940921361';

/** A frame that the page writes, gated by `data-consent`: there is nothing to load, and it ends with its frame. */
export const vimeo: ServiceTemplate<'vimeo'> = {
  id: 'vimeo',
  name: 'Vimeo',
  category: 'functional',
  provider: 'Vimeo.com, Inc.',
  purpose: 'Plays videos, and counts who has seen them.',
  privacy: 'https://vimeo.com/privacy',
  hosts: [
    'https://player.vimeo.com',
    'https://i.vimeocdn.com',
    'https://f.vimeocdn.com',
    'https://fresnel.vimeocdn.com',
  ],
  stored: [
    {
      name: 'vuid',
      domain: 'vimeo.com',
      retention: 'P2Y',
      purpose: 'Counts who has seen a video. Not set with `dnt=1`.',
      source: cookies,
    },
    {
      name: 'player',
      domain: 'vimeo.com',
      retention: 'P1Y',
      purpose: 'Holds settings of the player.',
      source: cookies,
    },
    {
      name: 'flags',
      domain: 'vimeo.com',
      retention: 'P1Y',
      purpose: 'Holds which features are switched on.',
      source: cookies,
    },
    {
      name: 'player_clearance',
      domain: 'vimeo.com',
      retention: 'P7D',
      purpose: 'Tells people from bots.',
      source: cookies,
    },
    {
      name: '__cf_bm',
      domain: 'vimeo.com',
      retention: 'PT30M',
      purpose: 'Tells people from bots.',
      httpOnly: true,
      source: cookies,
    },
    {
      name: '_cfuvid',
      domain: 'vimeo.com',
      retention: 'session',
      purpose: 'Limits the number of requests.',
      httpOnly: true,
      source: cookies,
    },
    {
      name: 'cf_clearance',
      domain: 'vimeo.com',
      retention: 'P1Y',
      purpose: 'Tells people from bots.',
      httpOnly: true,
      source: cookies,
    },
  ],
  sources: {
    stop: cookies,
    privacy: 'unverified',
    hosts: 'https://github.com/nuxt/scripts',
  },
};
