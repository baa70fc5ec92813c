import { markup, type Markup } from './markup.js';

/** System colours alone: dark where the visitor wants it dark. Logical sides alone: right for every direction. */
export const receiptStyles: Markup = markup`
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
body { margin: 0; }
main { max-inline-size: 60rem; margin-inline: auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h2 { margin-block: 0 .5em; font-size: 1.25rem; }
h3 { margin-block: 1.2em .4em; font-size: 1rem; }
article { margin-block-start: 1.5rem; padding: 1.25rem; border: 1px solid GrayText; border-radius: .5rem; }
dl, ul { margin-block: 0; }
dl div { display: grid; grid-template-columns: minmax(8rem, 16rem) 1fr; gap: 0 1rem; padding-block: .15rem; }
dt { font-weight: 600; }
dd { margin: 0; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: .25rem solid GrayText; }
kbd { display: inline-block; margin: .1em; padding: .1em .6em; border: 1px solid; border-radius: .3em; font: inherit; }
code { font-size: .9em; }
@media (max-width: 34rem) { dl div { grid-template-columns: 1fr; } }
@media print {
  :root { color-scheme: light; font-size: 10pt; }
  .screen { display: none; }
  article { break-inside: avoid-page; }
  h2, h3 { break-after: avoid; }
}
`;
