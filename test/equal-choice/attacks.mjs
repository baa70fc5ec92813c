/** What a page's style sheet can say against a button that it does not want to be pressed. Each is tried on the banner and the preferences. */
const reject = 'consentry-banner button[slot=reject]';
const hosts = 'consentry-banner, consentry-preferences';
const all = `*, *::before, *::after, ${reject}, ${hosts}`;
const set = (rules) => `:root, ${hosts} { ${rules} }`;

/** Rules that are to change nothing. */
export const rules = {
  'a reset of everything': `${all} { all: unset !important }`,
  'nothing is displayed': `h1, p, ${hosts}, consentry-banner * { display: none !important }`,
  'hidden, and not to be hit': `${all} { visibility: hidden !important; pointer-events: none !important } ${hosts}, ${reject} { content-visibility: hidden !important }`,
  'faded hosts': `${hosts} { opacity: 0 !important; filter: opacity(0) !important; mask: linear-gradient(#0000, #0000) !important }`,
  'cut hosts': `${hosts} { clip-path: inset(50%) !important; clip: rect(0, 0, 0, 0) !important; width: 0 !important; height: 0 !important; max-height: 0 !important; overflow: hidden !important }`,
  'moved hosts': `${hosts} { position: absolute !important; inset: -9999px auto auto -9999px !important; transform: translate(-999px) scale(0) !important; scale: 0 !important; translate: 999px !important; rotate: 180deg !important; zoom: 0.1 !important; margin: -999px !important }`,
  'hosts below': `${hosts} { z-index: -1 !important; isolation: isolate !important } body { position: fixed; inset: 0; z-index: 2147483647; background: #fff }`,
  'tiny text': `:root { font-size: 1px !important } ${all} { font-size: 1px !important; letter-spacing: -9px !important; line-height: 0 !important; text-indent: -999px !important; word-spacing: -99px !important }`,
  'white on white': `${all} { color: #fff !important; background: #fff !important; border-color: #fff !important; -webkit-text-fill-color: #fff !important; box-shadow: none !important; text-shadow: none !important }`,
  'reject alone, faded': `${reject} { opacity: 0.1 !important; filter: grayscale(1) contrast(0) !important; mix-blend-mode: multiply !important; -webkit-mask: linear-gradient(#0000, #0000) !important }`,
  'reject alone, small': `${reject} { font: 100 6px/1 serif !important; min-height: 0 !important; padding: 0 !important; width: 20px !important; height: 8px !important; max-height: 8px !important; align-self: end !important; justify-self: end !important }`,
  'reject alone, a link': `${reject} { background: none !important; border: 0 !important; color: #999 !important; text-decoration: underline !important; text-transform: lowercase !important }`,
  'reject alone, elsewhere': `${reject} { position: fixed !important; inset: 100vh auto auto 0 !important; order: 99 !important; grid-row: 9 !important; grid-column: 1 / -1 !important; float: right !important; transform: translateX(9999px) !important }`,
  'reject alone, below': `${reject} { z-index: -1 !important; position: relative !important } consentry-banner button[slot=accept] { z-index: 9 !important; position: relative !important; outline: 400px solid #fff !important; box-shadow: 0 0 0 400px #fff !important; margin: -50px !important }`,
  'reject alone, backwards': `${reject} { direction: rtl !important; unicode-bidi: bidi-override !important; writing-mode: vertical-rl !important }`,
  'reject alone, by its first line': `${reject}::first-line { color: #fff !important; font-size: 1px !important; background: #fff !important } ${reject}::first-letter { color: #fff !important; font-size: 0 !important }`,
  'reject alone, by tokens': `${reject} { --consentry-accent: #fff !important; --consentry-on-accent: #fff !important; --_accent: #fff !important; --_on-accent: #fff !important; --_font: 1px x !important; --_control-radius: 99px !important }`,
  'reject alone, in time': `@keyframes go { to { opacity: 0; transform: scale(0); visibility: hidden } } ${reject} { animation: go 1ms forwards !important; transition: all 9s !important } ${hosts} { animation: go 1ms forwards !important }`,
  'pseudo-elements over the buttons': `${reject}::before, ${reject}::after, consentry-banner::before, consentry-banner::after, consentry-preferences::before { content: "no" !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; background: #fff !important; display: block !important; opacity: 1 !important }`,
  'scroll buttons and bars over them': `consentry-banner::scroll-button(*) { content: "no" !important; position: fixed !important; inset: 0 !important; background: #fff !important; z-index: 99 !important } ${hosts} { overflow: scroll !important; scroll-marker-group: before !important }`,
  'a layer, a scope': `@layer page { ${hosts}, ${reject} { opacity: 0 !important; scale: 0 !important } } @scope (html) { ${hosts}, ${reject} { filter: opacity(0) !important } }`,
  'every part that there ever was': ['actions', 'button', 'dialog', 'content', 'links', 'accept', 'reject']
    .map(
      (part) =>
        `:is(${hosts})::part(${part}) { display: none !important; opacity: 0 !important; direction: rtl !important }`,
    )
    .join(' '),
  'parts that cover': ['category', 'service', 'content', 'links']
    .map(
      (part) =>
        `:is(${hosts})::part(${part}) { position: fixed !important; inset: 0 !important; z-index: 99 !important; background: #fff !important; outline: 999px solid #fff !important; scale: 9 !important; margin: -99px !important } :is(${hosts})::part(${part})::before { content: "no" !important; position: fixed !important; inset: 0 !important; z-index: 99 !important; background: #fff !important }`,
    )
    .join(' '),
  'inner variables': set(
    '--_accent: #fff !important; --_on-accent: #fff !important; --_text: #fff !important; --_muted: #fff !important; --_pad: 900px !important; --_edge: 900px !important; --_font: 1px/0 x !important; --_outline: 900px solid #fff !important',
  ),
};

/** What covers or fades a whole page, and stops at what is above it: not for an inline banner, which is a part of the page. */
export const overPage = {
  'a page that covers itself':
    'html::after, body::before { content: "no"; position: fixed; inset: 0; z-index: 2147483647; background: #fff }',
  'a page that is gone':
    'html, body { opacity: 0 !important; visibility: hidden !important; filter: opacity(0) !important; transform: scale(0) }',
};

/** Tokens that a site may set. Where they make a text unreadable, ours have to come instead. */
export const tokens = {
  'white on white': set(
    '--consentry-accent: #fff !important; --consentry-on-accent: #fff !important; --consentry-surface: #fff !important; --consentry-text: #fff !important; --consentry-muted: #fff !important; --consentry-border: #fff !important',
  ),
  'pale buttons alone': set('--consentry-accent: #eee !important; --consentry-on-accent: #fff !important'),
  'pale text alone': set('--consentry-text: #ddd; --consentry-muted: #ccc'),
  'other notations': set('--consentry-accent: oklch(0.9 0.05 200); --consentry-on-accent: color(display-p3 1 1 0.9)'),
  'nothing to see': set('--consentry-accent: transparent; --consentry-on-accent: #ffffff00'),
  'a surface that the page shines through': set(
    '--consentry-surface: #0000; --consentry-text: #fff; --consentry-muted: #fff',
  ),
  'what is no colour': set('--consentry-accent: url("x.png"); --consentry-on-accent: #fff'),
  'a picture': set('--consentry-accent: linear-gradient(#fff, #fff); --consentry-on-accent: #fff'),
  'its own colour': set('--consentry-accent: currentcolor; --consentry-on-accent: currentcolor'),
  'a huge font': set('--consentry-font: 900 400px/1 serif'),
  'a tiny font': set('--consentry-font: 100 1px/1 serif'),
  'odd measures': set(
    '--consentry-radius: 900px; --consentry-control-radius: 900px; --consentry-shadow: 0 0 0 900px #fff; --consentry-focus: #fff',
  ),
};
