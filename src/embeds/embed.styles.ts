const css = String.raw;

/**
 * The site's own properties as for the banner, with the colours of the system behind them: they follow the page's
 * `color-scheme`, and forced colours, by themselves. No rule is `!important`: the embed is a part of the page, and its
 * designer may lay it out.
 */
export const embedStyles: string = css`
  :host {
    all: initial;
    color-scheme: inherit;
    display: grid;
    /* As high as its text, unless the page wants it lower: then the placeholder scrolls. */
    grid: minmax(0, 1fr) / minmax(0, 1fr);
    position: relative;
    width: 100%;
    /* Else what it must hold in height would, by its ratio, be its least width. */
    min-width: 0;
    aspect-ratio: 16/9;
    overflow: clip;
    border-radius: var(--_radius);
    --_radius: var(--consentry-radius, 14px);
    --_text: var(--consentry-text, CanvasText);
    --_surface: var(--consentry-surface, Canvas);
    --_accent: var(--consentry-accent, CanvasText);
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
  img,
  ::slotted([slot='poster']) {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    border: 0;
    object-fit: cover;
  }
  [part='placeholder'] {
    display: grid;
    place-items: safe center;
    overflow: auto;
    padding: 4px;
    font: var(--consentry-font, 16px/1.5 system-ui, sans-serif);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--consentry-border, GrayText);
    border-radius: inherit;
  }
  [part='note'] {
    position: relative;
    box-sizing: border-box;
    width: min(100%, 32em);
    padding: 12px;
    text-align: center;
    overflow-wrap: anywhere;
    background: var(--_surface);
    border-radius: inherit;
  }
  p {
    margin: 0 0 6px;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--consentry-muted, CanvasText);
  }
  a,
  ::slotted(a),
  [part='title'] {
    color: var(--_text);
  }
  [part='title'] {
    font-size: 1em;
    font-weight: 600;
  }
  [part='links'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    column-gap: 1em;
  }
  [part='actions'] {
    display: grid;
    grid: auto-flow 1fr / repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 8px;
    margin-top: 12px;
  }
  button {
    min-height: 44px;
    padding: 8px;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.25;
    color: var(--consentry-on-accent, Canvas);
    background: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.6);
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--consentry-focus, LinkText);
    outline-offset: 2px;
  }
  /* There, text stands on a plate of the page's colour: light on dark would be light on light. */
  @media (forced-colors: active) {
    button {
      color: ButtonText;
      background: ButtonFace;
      border-color: ButtonText;
    }
  }
`;
