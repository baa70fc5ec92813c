const css = String.raw;

/**
 * The site's own properties as for the banner, with the same values behind them: they follow the page's `color-scheme`. Its colours are
 * taken as they are: what nobody can read here hides no answer.
 * No rule is `!important` but for the focus ring: the embed is a part of the page, and its designer may lay it out.
 */
export const embedStyles: string = css`
  :host {
    all: initial;
    color-scheme: inherit;
    position: relative;
    width: 100%;
    /* Else what it must hold in height would, by its ratio, be its least width. */
    min-width: 0;
    aspect-ratio: 16/9;
    border-radius: var(--_radius);
    --_radius: var(--consentry-radius, 16px);
    --_text: var(--consentry-text, light-dark(#17181c, #f1f2f4));
    --_surface: var(--consentry-surface, light-dark(#fff, #1c1e24));
  }
  /*
   * As high as its text, unless the page wants it lower: then the placeholder scrolls. Only a column does both, and in
   * WebKit only one that clips nothing itself. The page may give the host another display, so there is a second one in
   * it, which has the same size by itself.
   */
  :host,
  :host > div,
  [part='placeholder'] {
    display: flex;
    flex-direction: column;
  }
  :host > div {
    flex: auto;
    aspect-ratio: inherit;
    height: inherit;
    min-height: inherit;
    max-height: inherit;
    overflow: inherit;
    border-radius: inherit;
  }
  /* Browsers of before 2024 use the text colour of the system for all that would name no colour there. */
  @supports not (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--consentry-surface, Canvas);
    }
  }
  /* Black or white on an accent of the site's own that comes alone: what is beyond them is cut off. */
  @supports (color: color(from red xyz x y z)) {
    :host {
      --_readable: color(
        from var(--consentry-accent) xyz calc((0.179 - y) * 9999) calc((0.179 - y) * 9999) calc((0.179 - y) * 9999)
      );
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
    overflow: auto;
    font: var(--consentry-font, max(16px, 1rem) / 1.5 system-ui);
    color: var(--_text);
    background: var(--_surface);
    border: var(--consentry-outline, 1px solid var(--consentry-border, light-dark(#7c808a, #868b97)));
    border-radius: inherit;
  }
  /*
   * Above the text, never behind it: whatever the picture, the text stands on the surface. It takes what room there is,
   * and asks for enough to be a picture; where the page wants it lower it gives way to the text.
   */
  img,
  ::slotted([slot='poster']) {
    flex: 1 1 7rem;
    width: 100%;
    min-height: 0;
    object-fit: cover;
  }
  [part='note'] {
    box-sizing: border-box;
    width: min(100%, 36em);
    margin: auto;
    padding: 16px;
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
    padding: 14px;
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
  }
  /* Where a page says so itself, as many do, it is the colour of the line that counts: that of the heading. */
  a,
  ::slotted(a) {
    color: inherit;
  }
  [part='text'],
  [part='service'] {
    color: var(--consentry-muted, light-dark(#555962, #b4b8c2));
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
    border: 1px solid #0000;
    cursor: pointer;
  }
  button,
  [part='glyph'] {
    color: var(--consentry-on-accent, var(--_readable, light-dark(#fff, #17181c)));
    background: var(--consentry-accent, light-dark(#1f2430, #f1f2f4));
    border-radius: var(--consentry-control-radius, calc(var(--_radius) * 0.6));
  }
  button:hover {
    text-decoration: underline;
  }
  /* A page that forgets about its links must not take the focus from sight: its rules stand above ours for what is slotted. */
  :focus-visible,
  ::slotted(a:focus-visible) {
    outline: 3px solid var(--consentry-focus, light-dark(#1f5eff, #8fb0ff)) !important;
    outline-offset: 2px !important;
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
