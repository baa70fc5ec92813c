import { css, type CSSResult } from '@lit/reactive-element';

/** The banner's buttons. Accept and reject are one rule. */
export const buttonsStyles: CSSResult = css`
  ::slotted(button) {
    /* "all" leaves custom properties alone: a page could set them on one button. */
    --_text: inherit !important;
    --_border: inherit !important;
    --_accent: inherit !important;
    --_on-accent: inherit !important;
    --_font: inherit !important;
    --_control-radius: inherit !important;
    --_focus: inherit !important;
    grid-column: auto !important;
    box-sizing: border-box !important;
    min-height: 48px !important;
    padding: 10px 8px !important;
    font-size: clamp(14px, 1em, 40px) !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    flex-flow: column !important;
    justify-content: center !important;
    text-align: center !important;
    color: var(--_on-accent) !important;
    background: var(--_accent) !important;
    border: 1px solid var(--_accent) !important;
    border-radius: var(--_control-radius) !important;
    cursor: pointer !important;
  }
  ::slotted([slot='preferences']) {
    grid-column: 1 / -1 !important;
    color: var(--_text) !important;
    background: none !important;
    border-color: var(--_border) !important;
  }
  ::slotted(button:active) {
    translate: 0 1px !important;
  }
  ::slotted(button:hover) {
    text-decoration: underline !important;
    text-underline-offset: 3px !important;
  }
  ::slotted([slot='close']) {
    align-self: start !important;
    width: 44px !important;
    overflow: hidden !important;
    min-height: 44px !important;
    padding: 0 !important;
    margin-block-start: -10px !important;
    margin-inline: 4px -12px !important;
    font-size: 0 !important;
    color: var(--_text) !important;
    background: none !important;
    border: 0 !important;
  }
  ::slotted([slot='close'])::before {
    content: '×' !important;
    content: '×' / '' !important;
    font: 300 30px/1 system-ui !important;
  }
  :host([density='compact']) ::slotted(button:not([slot='close'])) {
    min-height: 44px !important;
    padding-block: 8px !important;
    font-size: 0.9375em !important;
  }
`;
