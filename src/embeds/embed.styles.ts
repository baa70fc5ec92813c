const css = String.raw;

/**
 * The site's own properties as for the banner, with the same values behind them: they follow the page's `color-scheme`.
 * No rule is `!important`: the embed is a part of the page, and its designer may lay it out.
 */
export const embedStyles: string = css`
  :host {
    all: initial;
    color-scheme: inherit;
    /*
     * As high as its text, unless the page wants it lower: then the placeholder scrolls. Only a column does both, and in
     * WebKit only one that clips nothing itself.
     */
    display: flex;
    flex-direction: column;
    position: relative;
    width: 100%;
    /* Else what it must hold in height would, by its ratio, be its least width. */
    min-width: 0;
    aspect-ratio: 16/9;
    border-radius: var(--_radius);
    --_radius: var(--consentry-radius, 16px);
    --_text: var(--consentry-text, light-dark(#17181c, #f1f2f4));
    --_surface: var(--consentry-surface, light-dark(#fff, #1c1e24));
    --_border: var(--consentry-border, light-dark(#7c808a, #868b97));
    --_accent: var(--consentry-accent, light-dark(#1f2430, #f1f2f4));
  }
  /* Browsers of before 2024 use the text colour of the system for all that would name no colour there. */
  @supports not (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--consentry-surface, Canvas);
    }
  }
  /* Drawn by us on a field of 20 by 20 pixels: no logo, no font, and no request before consent. */
  :host([kind='media']) {
    --_glyph: path('M6 3v14l11-7z');
  }
  :host([kind='map']) {
    --_glyph: path(evenodd, 'M10 19 3 9l3-7h8l3 7zM8 9h4V5H8z');
  }
  :host([kind='post']) {
    --_glyph: path(evenodd, 'M1 2h18v13h-9l-4 4v-4H1zm4 4v2h10V6z');
  }
  :host([kind='form']) {
    --_glyph: path(evenodd, 'M3 1h14v18H3zm3 4v2h8V5zm0 4v2h8V9z');
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* Kept in its place: nothing moves when something opens. */
  [inert] {
    visibility: hidden;
  }
  iframe,
  .kept {
    position: absolute;
    inset: 0;
  }
  iframe {
    width: 100%;
    height: 100%;
    border: 0;
    border-radius: inherit;
  }
  [part='placeholder'] {
    flex: auto;
    display: flex;
    flex-direction: column;
    overflow: auto;
    font: var(--consentry-font, max(16px, 1rem) / 1.5 system-ui, sans-serif);
    color: var(--_text);
    background: var(--_surface);
    border: var(--consentry-outline, 1px solid var(--_border));
    border-radius: inherit;
  }
  /* Above the text, never behind it: whatever the picture, the text stands on the surface. It takes what room there is. */
  img,
  ::slotted([slot='poster']) {
    flex: 1 1 0;
    width: 100%;
    min-height: 0;
    object-fit: cover;
  }
  [part='note'] {
    margin-block: auto;
    padding: 16px max(16px, 50% - 17em);
    overflow-wrap: anywhere;
  }
  [part='head'] {
    display: grid;
    grid: auto / auto 1fr;
    gap: 0 12px;
    align-items: center;
  }
  [part='glyph'] {
    grid-row: span 2;
    padding: 9px;
    border: 1px solid var(--_border);
    border-radius: 99px;
  }
  [part='glyph']::before {
    content: '';
    display: block;
    width: 20px;
    height: 20px;
    background: currentColor;
    clip-path: var(--_glyph, path(evenodd, 'M1 3h18v14H1zm2 5v7h14V8z'));
  }
  p {
    margin: 0;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--consentry-muted, light-dark(#555962, #b4b8c2));
  }
  a,
  ::slotted(a),
  [part='title'] {
    color: var(--_text);
  }
  [part='title'] {
    font: var(--consentry-title-font, 600 1.0625em/1.25 system-ui);
  }
  [part='links'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    padding: 6px 0 12px;
  }
  [part='text'] {
    padding-top: 12px;
  }
  [part='actions'] {
    display: grid;
    grid: auto-flow 1fr / repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 8px;
  }
  button {
    min-height: 44px;
    padding: 8px;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.25;
    color: var(--consentry-on-accent, light-dark(#fff, #17181c));
    background: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: var(--consentry-control-radius, calc(var(--_radius) * 0.6));
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 3px solid var(--consentry-focus, light-dark(#1f5eff, #8fb0ff));
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    [part='placeholder'] {
      border: 1px solid;
    }
    [part='glyph']::before {
      background: CanvasText;
    }
  }
`;
