import { css, type CSSResult } from '@lit/reactive-element';

/**
 * What a site may set, with our values behind it. Accept and reject share every token, so no token can weaken one of
 * them. Colours follow the page's `color-scheme`, unless the site names one for us.
 */
export const tokens: CSSResult = css`
  :host {
    all: initial !important;
    color-scheme: inherit !important;
    --_surface: var(--consentry-surface, #fff) !important;
    --_text: var(--consentry-text, #17181c) !important;
    --_muted: var(--consentry-muted, #555962) !important;
    --_border: var(--consentry-border, #7c808a) !important;
    --_accent: var(--consentry-accent, #1f2430) !important;
    --_on-accent: var(--consentry-on-accent, #fff) !important;
    --_focus: var(--consentry-focus, #1f5eff) !important;
    /* Larger, and the corners would cut the buttons. */
    --_radius: min(var(--consentry-radius, 16px), 48px) !important;
    --_control-radius: var(--consentry-control-radius, calc(var(--_radius) * 0.6)) !important;
    /* Never smaller than the page's own size of text is, nor than 16 px: some pages make a rem 10 px. */
    --_font: var(--consentry-font, max(16px, 1rem) / 1.5 system-ui, sans-serif) !important;
    --_outline: var(--consentry-outline, 1px solid #0000001a) !important;
    --_shadow: var(--consentry-shadow, 0 2px 6px #0000000f, 0 16px 48px #00000029) !important;
    --_pad: clamp(16px, 5vw, 24px) !important;
    --_edge: clamp(8px, 3vw, 20px) !important;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--consentry-surface, light-dark(#fff, #1c1e24)) !important;
      --_text: var(--consentry-text, light-dark(#17181c, #f1f2f4)) !important;
      --_muted: var(--consentry-muted, light-dark(#555962, #b4b8c2)) !important;
      --_border: var(--consentry-border, light-dark(#7c808a, #868b97)) !important;
      --_accent: var(--consentry-accent, light-dark(#1f2430, #f1f2f4)) !important;
      --_on-accent: var(--consentry-on-accent, light-dark(#fff, #17181c)) !important;
      --_focus: var(--consentry-focus, light-dark(#1f5eff, #8fb0ff)) !important;
      --_outline: var(--consentry-outline, 1px solid light-dark(#0000001a, #ffffff26)) !important;
    }
    /*
     * Has the browser compute the luminance of all text and of what it stands on, in whatever notation a site writes its colours,
     * and tell when it changes: as shadows that nobody sees, where no rule of the page reaches. See keep-readable.ts.
     */
    .actions {
      box-shadow:
        0 0 color-mix(in xyz, var(--_text), #000 0%),
        0 0 color-mix(in xyz, var(--_surface), #000 0%),
        0 0 color-mix(in xyz, var(--_muted), #000 0%),
        0 0 color-mix(in xyz, var(--_surface), #000 0%),
        0 0 color-mix(in xyz, var(--_on-accent), #000 0%),
        0 0 color-mix(in xyz, var(--_accent), #000 0%);
      transition: box-shadow 1ms;
    }
    @starting-style {
      .actions {
        box-shadow: 0 0;
      }
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text) !important;
      --_border: var(--_text) !important;
    }
  }
  :host([scheme='light']) {
    color-scheme: light !important;
  }
  :host([scheme='dark']) {
    color-scheme: dark !important;
  }
  :host([scheme='auto']) {
    color-scheme: light dark !important;
  }
  :host([density='compact']) {
    --_pad: 16px !important;
  }
`;
