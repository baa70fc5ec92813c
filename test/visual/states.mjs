/**
 * What there is a picture of.
 *
 * @typedef {object} State
 * @property {string} name Of its file, too.
 * @property {number} width @property {number} height Of the window, in pixels.
 * @property {object} [options] Laid over the smallest configuration.
 * @property {string} [theme] One of src/themes.
 * @property {string} [language] Of page and interface; Arabic runs from right to left.
 * @property {'light' | 'dark'} [scheme] What the visitor's system prefers.
 * @property {'banner' | 'preferences' | 'details' | 'embed'} [surface] `banner` by default.
 * @property {boolean} [gpc] The browser sends Global Privacy Control.
 * @property {boolean} [forcedColors]
 * @property {string} [embed] Attributes of an embed in the page.
 * @property {number} [scale] Of the picture, 1 by default: wide ones are kept at half their size.
 */

const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 720, scale: 0.5 };
const card = { width: 560, height: 480, scale: 0.75 };
/** As at 400 % on a window of 1280 × 1024. */
const zoomed = { width: 320, height: 256 };

const layouts = ['card', 'bar', 'modal', 'inline'];
export const themes = ['paper', 'ink', 'meadow', 'civic', 'night'];
const look = (appearance, more) => ({ options: { appearance, ...more } });

const services = [
  {
    id: 'visits',
    name: 'Visits',
    provider: 'Example Analytics Ltd',
    category: 'analytics',
    privacyPage: 'https://example.com/privacy',
    stored: [{ name: '_visit', retention: 'P1Y' }],
  },
  { id: 'films', name: 'Films', provider: 'Example Films', category: 'functional' },
];

const ofLayouts = layouts.flatMap((layout) => [
  { name: `${layout}-phone`, ...phone, ...look({ layout }) },
  { name: `${layout}-phone-dark-rtl`, ...phone, ...look({ layout }), language: 'ar', scheme: 'dark' },
  { name: `${layout}-desktop`, ...desktop, ...look({ layout }) },
  { name: `${layout}-desktop-dark-rtl`, ...desktop, ...look({ layout }), language: 'ar', scheme: 'dark' },
]);

const ofThemes = themes.flatMap((theme) => [
  { name: `theme-${theme}`, ...card, theme },
  { name: `theme-${theme}-preferences`, ...card, height: 720, theme, surface: 'preferences' },
]);

const extras = {
  logo: '/logo.svg',
  links: [{ url: '/imprint', text: 'Imprint' }],
  closable: true,
};
const ofOptions = [
  { name: 'card-compact', ...card, ...look({ density: 'compact' }) },
  { name: 'bar-compact', ...desktop, ...look({ layout: 'bar', density: 'compact' }) },
  { name: 'bar-top', ...desktop, ...look({ layout: 'bar', position: 'top' }) },
  { name: 'card-top-start', ...desktop, ...look({ position: 'top-start' }) },
  { name: 'card-with-all', ...card, height: 560, ...look(extras, { policy: { version: '1', url: '/privacy' } }) },
  { name: 'card-german', ...phone, language: 'de' },
  { name: 'card-greek', ...phone, language: 'el' },
  { name: 'card-forced-colours', ...card, forcedColors: true },
  { name: 'card-zoomed', ...zoomed },
  { name: 'bar-zoomed', ...zoomed, ...look({ layout: 'bar' }) },
];

const ofPreferences = [
  { name: 'preferences-phone', ...phone },
  { name: 'preferences-phone-dark-rtl', ...phone, language: 'ar', scheme: 'dark' },
  { name: 'preferences-desktop', ...desktop },
  { name: 'preferences-forced-colours', ...card, height: 720, forcedColors: true },
  { name: 'preferences-zoomed', ...zoomed },
  { name: 'preferences-gpc', ...card, height: 720, gpc: true },
  { name: 'preferences-details', ...card, height: 800, surface: 'details' },
].map((state) => ({ surface: 'preferences', options: { services }, ...state }));

const film = 'service="films" kind="media" style="aspect-ratio: 16 / 9"';
const ofEmbeds = [
  { name: 'embed', ...card, embed: `${film} title="How a river bends"` },
  { name: 'embed-poster', ...card, embed: `${film} title="How a river bends" poster="/poster.svg"` },
  { name: 'embed-phone', ...phone, embed: `${film} title="How a river bends" poster="/poster.svg"` },
  { name: 'embed-dark-rtl', ...card, embed: `${film} title="كيف ينحني النهر"`, language: 'ar', scheme: 'dark' },
].map((state) => ({ surface: 'embed', options: { services }, ...state }));

/** @type {readonly State[]} */
export const states = [...ofLayouts, ...ofThemes, ...ofOptions, ...ofPreferences, ...ofEmbeds];
