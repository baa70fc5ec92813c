import type { ServiceTemplate } from '../core/service-template.js';

/**
 * Its script calls a function of the page (`cb=…`), which data cannot be: the page brings both, marked with
 * `data-consent`.
 */
export const googleTranslate: ServiceTemplate<'google-translate'> = {
  id: 'google-translate',
  name: 'Google Translate',
  category: 'functional',
  provider: 'Google Ireland Limited',
  purpose: 'Translates the page.',
  privacy: 'https://business.safety.google/privacy/',
  hosts: [
    'https://translate.google.com',
    'https://translate.googleapis.com',
    'https://translate-pa.googleapis.com',
    'https://www.gstatic.com',
  ],
  stored: [
    {
      name: 'googtrans',
      retention: 'session',
      purpose: 'Remembers the language that was chosen.',
      source: 'unverified',
    },
    {
      name: 'NID',
      domain: 'google.com',
      retention: 'P6M',
      purpose: 'Remembers settings, and recognises a visitor.',
      source: 'unverified',
    },
  ],
  sources: { stop: 'unverified', privacy: 'https://github.com/jkwakman/Open-Cookie-Database', hosts: 'unverified' },
};
