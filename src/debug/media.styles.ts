import { css, type CSSResult } from 'lit';

/** Motion, narrow windows, forced colours and paper. */
export const mediaStyles: CSSResult = css`
  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: rotate 120ms;
    }
    .panel,
    .pill {
      transition:
        opacity 140ms,
        translate 140ms;
      @starting-style {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
  @media (max-width: 599px) {
    :host,
    :host([side='start']) {
      inset-block: 8px auto !important;
      inset-inline: auto 8px !important;
    }
    :host([side='start']) {
      inset-inline: 8px auto !important;
    }
    .panel {
      width: calc(100vw - 16px);
      max-height: 70dvh;
    }
    .pill {
      max-width: calc(100vw - 16px);
    }
    .pill .counts {
      display: none;
    }
  }
  @media (forced-colors: active) {
    svg {
      stroke: CanvasText;
    }
    .strip {
      display: none;
    }
    .dot {
      forced-color-adjust: none;
      background: Highlight;
    }
    .count {
      border: 1px solid;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
