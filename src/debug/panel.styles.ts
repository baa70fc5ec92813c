import { css, type CSSResult } from 'lit';

/** The panel, its head and its controls. What a page sets does not reach it. */
export const panelStyles: CSSResult = css`
  :host {
    all: initial !important;
    color-scheme: light dark !important;
    --surface: light-dark(#fff, #16181e);
    --raised: light-dark(#f5f6f8, #1f222a);
    --line: light-dark(#e1e4ea, #2f333d);
    --text: light-dark(#181a20, #eceef3);
    --quiet: light-dark(#565c69, #a6adbb);
    --open: light-dark(#08703f, #62d69b);
    --waits: light-dark(#865300, #f2bd60);
    --wrong: light-dark(#b3211a, #ff9187);
    --accent: light-dark(#1d55e8, #93b3ff);
    --mono: 12px/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    position: fixed !important;
    inset-block: auto 16px !important;
    inset-inline: auto 16px !important;
    z-index: 999999999 !important;
    display: block !important;
    font:
      13px/1.5 system-ui,
      sans-serif !important;
    color: var(--text) !important;
  }
  :host([side='start']) {
    inset-inline: 16px auto !important;
  }
  [hidden] {
    display: none !important;
  }
  .panel {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    /* Beside the banner's card, where both have room. */
    width: clamp(288px, 100vw - 496px, 440px);
    max-height: min(760px, 100dvh - 32px);
    overflow: hidden;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 16px;
    box-shadow:
      0 1px 2px #0000001a,
      0 16px 48px #00000038;
  }
  .pill {
    display: flex;
    align-items: center;
    gap: 8px;
    max-width: calc(100vw - 32px);
    min-height: 40px;
    padding: 8px 16px;
    white-space: nowrap;
    border-radius: 99px;
    background: var(--surface);
    box-shadow: 0 4px 20px #00000033;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 10px 10px 10px 16px;
    border-bottom: 1px solid var(--line);
  }
  h2,
  h3,
  p,
  dl,
  dd,
  ul,
  ol {
    padding: 0;
    margin: 0;
    list-style: none;
  }
  h2 {
    flex: 1;
    margin-inline-start: 6px;
    font-size: 14px;
    font-weight: 650;
  }
  h2 span {
    font-weight: 400;
    color: var(--quiet);
  }
  h3 {
    font-size: 13px;
    font-weight: 650;
  }
  svg {
    flex: none;
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark {
    width: 20px;
    height: 20px;
    stroke: var(--accent);
  }
  .body {
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  button {
    min-height: 32px;
    padding: 4px 12px;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--line);
    border-radius: 8px;
    cursor: pointer;
  }
  button:hover {
    background: var(--raised);
  }
  .tool {
    display: grid;
    place-items: center;
    width: 32px;
    padding: 0;
    color: var(--quiet);
    border-color: transparent;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 12px 16px 0;
  }
  .note {
    padding: 8px 16px 16px;
    color: var(--quiet);
  }
  .note:empty {
    padding-top: 8px;
  }
  textarea {
    box-sizing: border-box;
    width: calc(100% - 32px);
    height: 120px;
    margin: 0 16px 12px;
    font: var(--mono);
    color: inherit;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 8px;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
`;
