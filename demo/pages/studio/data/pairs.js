/** Which colours meet, and how far apart they must be: WCAG 2.2, 1.4.3 (text) and 1.4.11 (what is no text). */
export const pairs = [
  { front: 'text', back: 'surface', least: 4.5, what: 'Title on the surface' },
  { front: 'muted', back: 'surface', least: 4.5, what: 'Running text on the surface' },
  { front: 'on-accent', back: 'accent', least: 4.5, what: 'Text on the buttons' },
  { front: 'accent', back: 'surface', least: 3, what: 'Buttons on the surface' },
  { front: 'border', back: 'surface', least: 3, what: 'Borders on the surface' },
  { front: 'focus', back: 'surface', least: 3, what: 'Focus ring on the surface' },
];
