/** The texts in the order in which a visitor meets them; by the keys of `src/locales/en*.ts`. */
export const textGroups = [
  {
    title: 'Banner',
    keys: ['title', 'text', 'acceptAll', 'rejectAll', 'preferences', 'policy', 'closeBanner', 'closeNote', 'reopen'],
  },
  {
    title: 'Preferences',
    keys: ['preferencesTitle', 'intro', 'save', 'close', 'always', 'details', 'gpc'],
  },
  { title: 'Embeds', keys: ['embedText', 'embedOnce', 'embedAlways'] },
];

/** How a key is called here, where the key itself does not say it. */
export const textLabels = {
  title: 'Title',
  text: 'Text',
  acceptAll: 'Accept',
  rejectAll: 'Reject',
  preferences: 'Open the preferences',
  policy: 'Link to the policy',
  closeBanner: 'Closing button',
  closeNote: 'What closing does',
  reopen: 'Reopen button',
  preferencesTitle: 'Title',
  intro: 'Introduction',
  save: 'Save',
  close: 'Close',
  always: 'Where nothing can be chosen',
  details: 'Details',
  gpc: 'Where the browser objects',
  embedText: 'What is shared',
  embedOnce: 'Load once',
  embedAlways: 'Always allow',
};
