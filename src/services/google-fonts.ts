import type { ServiceTemplate } from '../core/service-template.js';

// Stores nothing, but Google sees the address of every visitor: a court (LG München I, 3 O 17493/20) asked for consent.
// Ranges of variable fonts (200..900) are not taken, for no parameter may hold two dots in a row.
export const googleFonts: ServiceTemplate<'google-fonts'> = {
  id: 'google-fonts',
  name: 'Google Fonts',
  category: 'functional',
  provider: 'Google LLC',
  purpose: 'Brings the typefaces of this site.',
  privacy: 'https://business.safety.google/privacy/',
  params: {
    family: {
      help: 'What stands behind family= in the address that Google Fonts gives',
      example: 'Open+Sans:ital,wght@0,400;1,700&family=Lora',
      pattern:
        '[A-Za-z0-9]+(\\+[A-Za-z0-9]+)*(:[A-Za-z,]+@[0-9,;]+)?(&family=[A-Za-z0-9]+(\\+[A-Za-z0-9]+)*(:[A-Za-z,]+@[0-9,;]+)?)*',
    },
  },
  load: { styles: ['https://fonts.googleapis.com/css2?family={family}&display=swap'] },
  hosts: ['https://fonts.googleapis.com', 'https://fonts.gstatic.com'],
  sources: {
    load: 'unverified',
    stop: 'unverified',
    privacy: 'https://github.com/jkwakman/Open-Cookie-Database',
    hosts: 'unverified',
  },
};
