import { css, type CSSResult } from '@lit/reactive-element';

/**
 * What a site may set, with our values behind it. Accept and reject share every token, so no token can weaken one of
 * them. Colours follow the page's `color-scheme`, unless the site names one for us.
 */
export const tokens: CSSResult = css`
  :host {
    all: initial !important;
    color-scheme: inherit !important;
    --_surface: var(--consentry-surface, #fff);
    --_text: var(--consentry-text, #17181c);
    --_muted: var(--consentry-muted, #555962);
    --_border: var(--consentry-border, #7c808a);
    --_accent: var(--consentry-accent, #1f2430);
    --_on-accent: var(--consentry-on-accent, #fff);
    --_focus: var(--consentry-focus, #1f5eff);
    --_radius: var(--consentry-radius, 16px);
    --_control-radius: var(--consentry-control-radius, calc(var(--_radius) * 0.6));
    /* Never smaller than the page's own size of text is, nor than 16 px: some pages make a rem 10 px. */
    --_font: var(--consentry-font, max(16px, 1rem) / 1.5 system-ui, sans-serif);
    --_outline: var(--consentry-outline, 1px solid #0000001a);
    --_shadow: var(--consentry-shadow, 0 2px 6px #0000000f, 0 16px 48px #00000029);
    --_pad: clamp(16px, 5vw, 24px);
    --_edge: clamp(8px, 3vw, 20px);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--consentry-surface, light-dark(#fff, #1c1e24));
      --_text: var(--consentry-text, light-dark(#17181c, #f1f2f4));
      --_muted: var(--consentry-muted, light-dark(#555962, #b4b8c2));
      --_border: var(--consentry-border, light-dark(#7c808a, #868b97));
      --_accent: var(--consentry-accent, light-dark(#1f2430, #f1f2f4));
      --_on-accent: var(--consentry-on-accent, light-dark(#fff, #17181c));
      --_focus: var(--consentry-focus, light-dark(#1f5eff, #8fb0ff));
      --_outline: var(--consentry-outline, 1px solid light-dark(#0000001a, #ffffff26));
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
    --_pad: 16px;
  }
`;
