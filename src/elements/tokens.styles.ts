import { css, type CSSResult } from '@lit/reactive-element';

/**
 * What a site may set, with our values behind it. Accept and reject share every token, so no token can weaken one of
 * them. Colours follow the page's `color-scheme`.
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
    --_radius: var(--consentry-radius, 14px);
    --_font: var(--consentry-font, 16px/1.5 system-ui, sans-serif);
    --_shadow: var(--consentry-shadow, 0 0 0 1px #0000000f, 0 12px 40px #0000002e);
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
    }
  }
`;
