import { backdrops, outlines, shadows, titles } from './choices.js';

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
  {
    ...{ name: 'title-font', kind: 'value', property: 'font', options: titles, label: 'Title' },
    initial: '650 1em/1.25 system-ui, sans-serif',
  },
  { name: 'radius', kind: 'length', label: 'Corners', initial: 16, max: 40 },
  { name: 'control-radius', kind: 'length', label: 'Corners of buttons', initial: 10, max: 99 },
  {
    ...{ name: 'outline', kind: 'value', property: 'border', options: outlines, label: 'Outline' },
    initial: '1px solid light-dark(#0000001a, #ffffff26)',
  },
  {
    ...{ name: 'shadow', kind: 'value', property: 'box-shadow', options: shadows, label: 'Shadow' },
    initial: '0 2px 6px #0000000f, 0 16px 48px #00000029',
  },
  {
    ...{ name: 'backdrop', kind: 'value', property: 'background', options: backdrops, label: 'Behind a modal' },
    initial: '#0c0e1480',
  },
];

export const propertyOf = ({ name }) => `--consentry-${name}`;
export const tokenNamed = (name) => tokens.find((token) => token.name === name);
export const colours = tokens.filter(({ kind }) => kind === 'colour');
