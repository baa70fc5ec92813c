import { text } from './shapes.js';

/** The kinds of text in a state. What becomes a link, a style or a name of a file has a pattern. */
export const words = text(2000);
export const name = text(200);
export const id = text(32, /^[a-z][a-z\d-]{0,31}$/, 'an id of lower-case letters, digits and hyphens');
export const version = text(64, /^[\w.-]{0,64}$/, 'a version of letters, digits, ".", "_" and "-"');
export const language = text(20, /^([a-z]{2,3}(-[A-Za-z\d]{2,8}){0,2})?$/, 'the tag of a language');

/** Of the web or of the site itself: `javascript:` and `data:` would run in the page, and `//` leads to another host unseen. */
export const url = text(
  500,
  /^$|^(https?:\/\/|\/(?![/\\])|\.{0,2}\/|#|\?)[^\s"'<>\\]*$|^[\w-][\w./-]*$/i,
  'a URL of the web',
);
/** Of the site's own host. */
export const ownUrl = text(300, /^$|^(\/(?![/\\])|\.{0,2}\/)?[\w.~%/-]*$/, 'a path on your own host');
export const hex = text(9, /^#([\da-f]{6}|[\da-f]{8})$/i, 'a colour such as #1f5eff');
/** Neither braces nor semicolons, so it ends no rule; no function but those that mix colours, so it loads nothing. */
const harmless = (max, what) =>
  text(max, /^(?!.*\b(url|image|image-set|src|var|env|attr|expression)\s*\()[\w\s.,#%()'"+*/-]*$/i, what);
export const family = harmless(200, 'a list of font families');
export const shadow = harmless(300, 'a shadow');
