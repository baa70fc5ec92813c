import { css, type CSSResult } from '@lit/reactive-element';

/**
 * The surface, and where each layout puts it.`!important` keeps rules of the page from it: such rules of a shadow root win over every rule of the page.
 */
export const bannerStyles: CSSResult = css`
  :host {
    position: fixed !important;
    inset: auto var(--_edge) var(--_edge) !important;
    z-index: 999999999 !important;
    box-sizing: border-box !important;
    display: flex !important;
    flex-wrap: wrap !important;
    gap: 16px 40px !important;
    max-width: max(448px, 28em) !important;
    max-height: calc(100dvh - 2 * var(--_edge)) !important;
    padding: var(--_pad) !important;
    margin-inline-start: auto !important;
    overflow: auto !important;
    overscroll-behavior: contain !important;
    /* What has the focus is scrolled clear of the row of buttons. */
    scroll-padding-bottom: 160px !important;
    font: var(--_font) !important;
    color: var(--_text) !important;
    background: var(--_surface) !important;
    border: var(--_outline) !important;
    border-radius: var(--_radius) !important;
    box-shadow: var(--_shadow) !important;
  }
  :host([density='compact']) {
    max-width: max(384px, 24em) !important;
  }
  :host([position^='top']) {
    inset-block: var(--_edge) auto !important;
  }
  :host([position$='start']) {
    margin-inline: 0 auto !important;
  }
  :host([layout='bar']) {
    inset-inline: 0 !important;
    max-width: none !important;
    max-height: 100dvh !important;
    padding-inline: max(var(--_pad), 50% - 600px) !important;
    border-inline: 0 !important;
    border-bottom: 0 !important;
    border-radius: 0 !important;
    inset-block-end: 0 !important;
  }
  :host([layout='bar'][position^='top']) {
    inset-block: 0 auto !important;
    border-top: 0 !important;
    border-bottom: var(--_outline) !important;
  }
  :host([layout='inline']) {
    /* Sticks to nothing, and so stays in its place; automatic clients look for what may stick. */
    position: sticky !important;
    inset: auto !important;
    max-width: none !important;
    max-height: none !important;
    box-shadow: none !important;
  }
  :host([layout='modal']) {
    inset: 0 !important;
    width: fit-content !important;
    max-width: min(576px, 100% - 2 * var(--_edge)) !important;
    height: fit-content !important;
    margin: auto !important;
    --_pad: clamp(16px, 6vw, 36px) !important;
  }
  :host([layout='modal'])::backdrop {
    background: var(--consentry-backdrop, #0c0e1480) !important;
  }
  .content {
    flex: 999 1 420px;
    display: grid;
    grid-template-columns: 1fr auto;
    align-content: center;
    min-width: 0;
  }
  .links {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding-block: 8px 5px;
  }
  [part] {
    /* What a page makes of these stays below the buttons. */
    position: static !important;
    z-index: auto !important;
  }
  .actions {
    z-index: 1;
    /* In sight however little room there is, and accept and reject always side by side. */
    position: sticky;
    bottom: calc(-1 * var(--_pad));
    flex: 1 1 320px;
    align-self: center;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10px;
    padding: 16px 0 var(--_pad);
    margin-block: -16px calc(-1 * var(--_pad));
    background: var(--_surface);
  }
  @media (max-height: 480px) {
    ::slotted([slot='logo']) {
      display: none !important;
    }
    /* There is more above, to be scrolled to. */
    :host(:not([layout='inline'])) .actions {
      padding-block: 10px;
      border-top: 1px solid var(--_border);
    }
  }
  @media (min-width: 828px) {
    /* Beside the text, not below it. */
    :host([layout='bar']) .actions {
      border-top: 0;
    }
  }
  /* In between, the buttons stand beside the text, and have less room. */
  @media (min-width: 1100px), (min-width: 640px) and (max-width: 827px) {
    :host([layout='bar']) .actions {
      flex-basis: 540px;
      grid-template-columns: repeat(3, 1fr);
    }
    :host([layout='bar']) ::slotted([slot='preferences']) {
      grid-column: auto !important;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    /* Not of a modal, which lets the page go where it cannot be seen. */
    :host(:not([layout='modal'])) {
      transition: opacity 0.3s !important;
    }
    /* What can be hit stands still from the first moment. */
    .content {
      transition: transform 0.4s cubic-bezier(0.2, 0.7, 0.2, 1);
    }
    @starting-style {
      :host(:not([layout='modal'])) {
        opacity: 0 !important;
      }
      .content {
        transform: translateY(8px);
      }
    }
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
