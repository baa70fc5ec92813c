/**
 * English, of the banner; by the keys of its texts the type of every language. `{categories}` is filled in. Plain words, no
 * nudge: a text that praises one answer is a deceptive pattern (EDPB Guidelines 03/2022).
 */
export const en = {
  title: 'Your privacy choices',
  text: 'With your permission we use cookies and similar storage for: {categories}. Nothing optional runs before you choose. You can refuse, and you can change your mind at any time.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  preferences: 'Preferences',
  policy: 'Privacy policy',
  closeBanner: 'Close and reject all',
  closeNote: 'Closing this rejects everything optional.',
  asked: 'This site asks for your privacy choices.',
  saved: 'Your choices are saved.',
  functional: 'Functional',
  analytics: 'Analytics',
  advertising: 'Advertising',
};

/** The texts of the banner in one language. */
export type Texts = Readonly<Record<keyof typeof en, string>>;
