import type { ServiceTemplate } from '../core/service-template.js';

const ocd = 'https://github.com/jkwakman/Open-Cookie-Database';
const library = 'https://www.npmjs.com/package/@typeform/embed';

export const typeform: ServiceTemplate<'typeform'> = {
  id: 'typeform',
  name: 'Typeform',
  category: 'functional',
  provider: 'TYPEFORM SL',
  purpose: 'Shows forms and collects the answers.',
  privacy: 'https://www.typeform.com/privacy-policy/',
  // It looks for elements with `data-tf-live`, `data-tf-widget` and the like, which the page writes.
  load: { scripts: [{ src: 'https://embed.typeform.com/next/embed.js' }] },
  hosts: [
    'https://embed.typeform.com',
    'https://form.typeform.com',
    'https://api.typeform.com',
    'https://*.typeform.com',
  ],
  stored: [
    { name: 'tf-*-closed', retention: 'session', purpose: 'Remembers a form that was closed.', source: library },
    {
      name: 'tfNotificationData',
      kind: 'localStorage',
      retention: 'persistent',
      purpose: 'Remembers which form asks for attention.',
      source: library,
    },
    {
      name: 'tf_respondent_cc',
      domain: 'typeform.com',
      retention: 'P6M',
      purpose: 'Makes forms work, and holds choices on cookies.',
      source: ocd,
    },
    {
      name: 'attribution_user_id',
      domain: 'typeform.com',
      retention: 'P1Y',
      purpose: 'Tells which page led to Typeform.',
      source: ocd,
    },
  ],
  sources: { load: library, stop: 'unverified', privacy: 'unverified', hosts: 'unverified' },
};
