/**
 * The custom properties that a site may set, as `src/elements/tokens.styles.ts` has them, with the library's own values. One more is
 * one line more: controls, checks, style sheets and links are made of this list.
 */
export const tokens = [
  { name: 'surface', kind: 'colour', label: 'Surface', light: '#ffffff', dark: '#1c1e24' },
  { name: 'text', kind: 'colour', label: 'Text', light: '#17181c', dark: '#f1f2f4' },
  { name: 'muted', kind: 'colour', label: 'Running text', light: '#555962', dark: '#b4b8c2' },
  { name: 'border', kind: 'colour', label: 'Borders', light: '#7c808a', dark: '#868b97' },
  { name: 'accent', kind: 'colour', label: 'Buttons', light: '#1f2430', dark: '#f1f2f4' },
  { name: 'on-accent', kind: 'colour', label: 'Text on buttons', light: '#ffffff', dark: '#17181c' },
  { name: 'focus', kind: 'colour', label: 'Focus ring', light: '#1f5eff', dark: '#8fb0ff' },
  { name: 'font', kind: 'font', label: 'Type', initial: { size: 16, line: 1.5, family: 'system-ui, sans-serif' } },
  { name: 'radius', kind: 'length', label: 'Corners', initial: 14, max: 40 },
  { name: 'shadow', kind: 'shadow', label: 'Shadow', initial: '0 0 0 1px #0000000f, 0 12px 40px #0000002e' },
];

export const propertyOf = ({ name }) => `--consentry-${name}`;
export const tokenNamed = (name) => tokens.find((token) => token.name === name);
export const colours = tokens.filter(({ kind }) => kind === 'colour');
