import { css, type CSSResult } from '@lit/reactive-element';

/**
 * Text and buttons of the banner stand in the page's own tree, where automatic clients find them. Only `!important` in
 * here keeps the page's rules from them.
 */
export const slottedStyles: CSSResult = css`
  ::slotted(*) {
    all: initial !important;
    color-scheme: inherit !important;
    /* Not block: a page could write over the first line of one, and fade the text of a button. */
    display: flex !important;
    overflow-wrap: anywhere !important;
    grid-column: 1 / -1 !important;
    font: var(--_font) !important;
    font-size: clamp(14px, 0.9375em, 40px) !important;
    /* These two are not in "all": a page could have a label read backwards. */
    direction: inherit !important;
    unicode-bidi: isolate !important;
    color: var(--_muted) !important;
    text-wrap: pretty !important;
  }
  /* Between words, not between the letters of one. */
  ::slotted(:lang(ko)) {
    word-break: keep-all !important;
  }
  ::slotted([slot='logo']) {
    max-width: 100% !important;
    max-height: 32px !important;
    margin-bottom: 16px !important;
  }
  /* A slot has what its content inherits where the site has set no font for titles. */
  [name='title'] {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  ::slotted([slot='title']) {
    grid-column: 1 !important;
    margin-bottom: 8px !important;
    font: var(--consentry-title-font) !important;
    letter-spacing: inherit !important;
    color: var(--_text) !important;
    text-wrap: balance !important;
  }
  ::slotted([slot='note']) {
    margin-top: 6px !important;
  }
  ::slotted(a) {
    padding: 3px 0 !important;
    color: var(--_text) !important;
    text-decoration: underline !important;
    text-underline-offset: 3px !important;
    cursor: pointer !important;
  }
  ::slotted(:focus-visible) {
    outline: 3px solid var(--_focus) !important;
    outline-offset: 2px !important;
  }
  :host::before,
  :host::after,
  ::slotted(*)::before,
  ::slotted(*)::after {
    content: none !important;
  }
  :host::scroll-button(*) {
    content: none !important;
  }
`;
