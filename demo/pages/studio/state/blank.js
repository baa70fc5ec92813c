/** A state in which the designer has decided nothing: what the library does by itself, on a first visit. */
export const blank = Object.freeze({
  view: {
    width: 1280,
    page: 'light',
    direction: 'auto',
    visit: 'first',
    gpc: false,
  },
  appearance: {
    layout: 'card',
    position: 'bottom-end',
    density: 'roomy',
    scheme: '',
    headingLevel: 2,
    logo: '',
    links: [],
    closable: false,
  },
  theme: '',
  tokens: {},
  language: '',
  texts: {},
  policy: { version: '2026-11-01', url: '/privacy' },
  controller: { name: '', url: '' },
  categories: [{ id: 'essential' }, { id: 'functional' }, { id: 'analytics' }, { id: 'advertising' }],
  services: [],
  serviceChoices: false,
  reopen: true,
  carried: {},
});

/** Where a layout stands if nothing is said; and where it can. */
export const positions = {
  card: ['bottom-end', 'bottom-start', 'top-end', 'top-start'],
  bar: ['bottom', 'top'],
  modal: [],
  inline: [],
};

/** How many of a kind a state can have. */
export const most = { links: 8, categories: 20, services: 100 };

/** The key under which the texts of the language in use are kept. */
export const textsKey = ({ language }) => language || 'en';
