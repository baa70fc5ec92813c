import type { Texts } from './en.js';

/** English, of the preferences: what they say besides the banner's words. A file of its own, which no banner waits for. */
export const enPreferences = {
  essential: 'Essential',
  essentialText: 'Needed for the site to work: security, signing in, your basket, this choice.',
  functionalText: 'Remembers what you set and shows embedded content such as videos, maps and chat.',
  analyticsText: 'Measures how the site is used, so that it can be improved.',
  advertisingText: 'Shows you advertising that fits your interests, here and elsewhere, and measures it.',
  preferencesTitle: 'Privacy preferences',
  intro:
    'Choose what this site may store on your device and who may receive data about your visit. Nothing changes until you save.',
  gpc: 'Your browser sends the Global Privacy Control signal. It is honoured: nothing optional is on unless you turn it on here.',
  always: 'Always on',
  details: 'Services and storage',
  provider: 'Provider',
  retention: 'Kept for',
  cookie: 'Cookie',
  localStorage: 'Local storage',
  sessionStorage: 'Session storage',
  indexedDB: 'Database in the browser',
  cacheStorage: 'Files kept by the browser',
  session: 'This visit',
  persistent: 'Until deleted',
  privacyPage: 'Privacy page',
  optOutPage: 'Opt-out page',
  save: 'Save choices',
  close: 'Close without saving',
  reopen: 'Cookie settings',
};

/** All texts of one language but those that few pages need. */
export type PreferencesTexts = Texts & Readonly<Record<keyof typeof enPreferences, string>>;
