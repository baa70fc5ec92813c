import { blank } from '../../demo/pages/studio/state/blank.js';
import { without } from '../../demo/pages/studio/state/path.js';

/** A text that would end a script, if it were written as it is. */
export const hostile = '</script><script>alert(1)</script>“{categories}” \\ \u2028 ${x}';

/** A state in which everything is other than by itself. */
export const full = {
  ...blank,
  view: { width: 390, page: 'dark', direction: 'rtl', visit: 'returning', gpc: true },
  appearance: {
    layout: 'bar',
    position: 'top',
    density: 'compact',
    scheme: 'dark',
    headingLevel: 3,
    logo: '/img/logo.svg',
    links: [{ text: 'Imprint', url: '/imprint' }],
    closable: true,
  },
  tokens: {
    surface: { light: '#fff8ec', dark: '#102020' },
    accent: { light: '#b9431a80', dark: '#b9431a80' },
    font: { size: 17.5, line: 1.4, family: "'Iowan Old Style', Georgia, serif" },
    radius: 3,
    shadow: '0 2px 4px rgb(0 0 0 / 20%)',
  },
  language: 'de',
  texts: { de: { title: hostile, text: 'Zeile 1\nZeile 2' } },
  policy: { version: '7', url: 'https://example.com/privacy' },
  controller: { name: hostile, url: '/about' },
  categories: [{ id: 'essential' }, { id: 'films', label: 'Films', description: hostile }],
  services: [
    {
      id: 'reel',
      name: 'Reel',
      category: 'films',
      provider: 'Reel Ltd',
      stop: [['reel.stop', { now: true }]],
      stored: [{ name: 'r_*', retention: 'P1Y' }],
    },
  ],
  serviceChoices: true,
  reopen: false,
  carried: { cookie: { name: 'own', days: 90 }, records: { endpoint: '/consent' }, reloadOnWithdraw: 'always' },
};
export const withoutView = (state) => without(state, 'view');
