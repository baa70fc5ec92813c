/**
 * English, and by its keys the type of every language. `{categories}` is filled in. Plain words, no nudge: a text
 * that praises one answer is a deceptive pattern (EDPB Guidelines 03/2022).
 */
export const en = {
  title: 'Your privacy choices',
  text: 'With your permission we use cookies and similar storage for: {categories}. Nothing optional runs before you choose. You can refuse, and you can change your mind at any time.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  preferences: 'Preferences',
  policy: 'Privacy policy',
  essential: 'Essential',
  essentialText: 'Needed for the site to work: security, signing in, your basket, this choice.',
  functional: 'Functional',
  functionalText: 'Remembers what you set and shows embedded content such as videos, maps and chat.',
  analytics: 'Analytics',
  analyticsText: 'Measures how the site is used, so that it can be improved.',
  advertising: 'Advertising',
  advertisingText: 'Shows you advertising that fits your interests, here and elsewhere, and measures it.',
  preferencesTitle: 'Privacy preferences',
  intro:
    'Choose what this site may store on your device and who may receive data about your visit. Nothing changes until you save.',
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

/** The texts of one language. */
export type Texts = Readonly<Record<keyof typeof en, string>>;
