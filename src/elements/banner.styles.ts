import { css, type CSSResult } from '@lit/reactive-element';

/**
 * Text and buttons stand in the page's own tree, where automatic clients find them. Only `!important` in here keeps
 * the page's rules from them: such rules of a shadow root win over every rule of the page.
 */
export const bannerStyles: CSSResult = css`
  :host {
    position: fixed !important;
    inset: auto 16px 16px !important;
    z-index: 999999999 !important;
    display: block !important;
    box-sizing: border-box !important;
    max-width: 440px !important;
    max-height: calc(100dvh - 32px) !important;
    padding: 24px !important;
    overflow: auto !important;
    font: var(--_font) !important;
    color: var(--_text) !important;
    background: var(--_surface) !important;
    border-radius: var(--_radius) !important;
    box-shadow: var(--_shadow) !important;
  }
  ::slotted(*) {
    all: initial !important;
    color-scheme: inherit !important;
    font: var(--_font) !important;
    font-size: 0.9375rem !important;
    color: var(--_muted) !important;
  }
  ::slotted(h2) {
    display: block !important;
    margin-bottom: 8px !important;
    font-size: 1.1875rem !important;
    font-weight: 650 !important;
    line-height: 1.3 !important;
    color: var(--_text) !important;
  }
  ::slotted(a) {
    color: var(--_text) !important;
    text-decoration: underline !important;
    cursor: pointer !important;
  }
  [part='actions'] {
    /* In sight however little room there is, and accept and reject always side by side. */
    position: sticky;
    bottom: -24px;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10px;
    padding: 20px 0 24px;
    margin-bottom: -24px;
    background: var(--_surface);
  }
  ::slotted(button) {
    /* "all" leaves custom properties alone: a page could set them on one button. */
    --_accent: inherit !important;
    --_on-accent: inherit !important;
    --_font: inherit !important;
    --_radius: inherit !important;
    --_focus: inherit !important;
    box-sizing: border-box !important;
    min-height: 48px !important;
    overflow-wrap: anywhere !important;
    padding: 10px 8px !important;
    font-size: 1rem !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    text-align: center !important;
    color: var(--_on-accent) !important;
    background: var(--_accent) !important;
    border: 1px solid var(--_accent) !important;
    border-radius: calc(var(--_radius) * 0.6) !important;
    cursor: pointer !important;
  }
  ::slotted(button[slot='preferences']) {
    grid-column: 1 / -1 !important;
    color: var(--_text) !important;
    background: none !important;
    border-color: var(--_border) !important;
  }
  ::slotted(button:hover) {
    text-decoration: underline !important;
  }
  ::slotted(:focus-visible) {
    outline: 3px solid var(--_focus) !important;
    outline-offset: 2px !important;
  }
  ::slotted(*)::before,
  ::slotted(*)::after {
    content: none !important;
  }
  @media (forced-colors: active) {
    :host {
      border: 1px solid !important;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
