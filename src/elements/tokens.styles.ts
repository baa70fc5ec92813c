import { css, type CSSResult } from '@lit/reactive-element';

/**
 * What a site may set, with our values behind it. Accept and reject share every token, so no token can weaken one of
 * them. Colours follow the page's `color-scheme`, unless the site names one for us.
 */
export const tokens: CSSResult = css`
  :host {
    all: initial !important;
    color-scheme: inherit !important;
    --_own-surface: #fff !important;
    --_own-text: #17181c !important;
    --_own-muted: #555962 !important;
    --_own-border: #7c808a !important;
    --_own-accent: #1f2430 !important;
    --_own-on-accent: #fff !important;
    --_own-focus: #1f5eff !important;
    --_surface: var(--consentry-surface, var(--_own-surface)) !important;
    --_text: var(--consentry-text, var(--_own-text)) !important;
    --_muted: var(--consentry-muted, var(--_own-muted)) !important;
    --_border: var(--consentry-border, var(--_own-border)) !important;
    --_accent: var(--consentry-accent, var(--_own-accent)) !important;
    --_on-accent: var(--consentry-on-accent, var(--_readable, var(--_own-on-accent))) !important;
    --_focus: var(--consentry-focus, var(--_own-focus)) !important;
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
      --_own-surface: light-dark(#fff, #1c1e24) !important;
      --_own-text: light-dark(#17181c, #f1f2f4) !important;
      --_own-muted: light-dark(#555962, #b4b8c2) !important;
      --_own-border: light-dark(#7c808a, #868b97) !important;
      --_own-accent: light-dark(#1f2430, #f1f2f4) !important;
      --_own-on-accent: light-dark(#fff, #17181c) !important;
      --_own-focus: light-dark(#1f5eff, #8fb0ff) !important;
      --_outline: var(--consentry-outline, 1px solid light-dark(#0000001a, #ffffff26)) !important;
    }
    /*
     * Has the browser compute the luminance of all text and of what it stands on, in whatever notation a site writes its colours,
     * and tell when it changes: as shadows that nobody sees, where no rule of the page reaches. See keep-readable.ts.
     */
    .actions {
      /* As on a button, where an accent may be currentcolor. */
      color: var(--consentry-on-accent, var(--_readable, var(--_own-on-accent)));
      box-shadow:
        0 0 color-mix(in xyz, var(--consentry-text, var(--_own-text)), red 0%),
        0 0 color-mix(in xyz, var(--consentry-surface, var(--_own-surface)), red 0%),
        0 0 color-mix(in xyz, var(--consentry-muted, var(--_own-muted)), red 0%),
        0 0 color-mix(in xyz, var(--consentry-surface, var(--_own-surface)), red 0%),
        0 0 color-mix(in xyz, currentcolor, red 0%),
        0 0 color-mix(in xyz, var(--consentry-accent, var(--_own-accent)), red 0%);
      transition:
        box-shadow 1ms,
        color 1ms;
    }
    @starting-style {
      .actions {
        box-shadow: 0 0;
      }
    }
  }
  @supports (color: color(from red xyz x y z)) {
    :host {
      /* Black or white on the site's own accent, whichever can be read; nothing where it has none. */
      --_readable: color(
        from var(--consentry-accent) xyz calc(0.9505 * clamp(0, (0.179 - y) * 9999, 1)) clamp(0, (0.179 - y) * 9999, 1)
          calc(1.089 * clamp(0, (0.179 - y) * 9999, 1)) / 1
      ) !important;
    }
  }
  /* Where text in the site's colours could not be read. */
  :host([own-colours]) {
    --_surface: var(--_own-surface) !important;
    --_text: var(--_own-text) !important;
    --_muted: var(--_own-muted) !important;
    --_border: var(--_own-border) !important;
    --_accent: var(--_own-accent) !important;
    --_on-accent: var(--_own-on-accent) !important;
    --_focus: var(--_own-focus) !important;
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
