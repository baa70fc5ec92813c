import { css, type CSSResult } from '@lit/reactive-element';

export const preferencesStyles: CSSResult = css`
  dialog {
    box-sizing: border-box;
    width: min(640px, 100vw - 24px);
    max-width: none;
    max-height: min(760px, 100dvh - 24px);
    padding: 0;
    overflow: hidden;
    font: var(--_font);
    color: var(--_text);
    background: var(--_surface);
    border: var(--_outline);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    overscroll-behavior: contain;
  }
  dialog:lang(ko) {
    word-break: keep-all;
  }
  dialog[open] {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
  }
  dialog::backdrop {
    background: var(--consentry-backdrop, #0c0e1480);
  }
  form {
    display: flex;
    flex-direction: column;
    overflow: auto;
    font-size: clamp(14px, 1em, 40px);
    min-height: 0;
  }
  header {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px 16px;
    padding: var(--_pad) var(--_pad) 16px;
  }
  h2,
  h3,
  p,
  dl,
  dd {
    margin: 0;
  }
  .heading {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  h2 {
    font: var(--consentry-title-font, inherit);
    text-wrap: balance;
    outline: none;
  }
  h3 {
    font-size: 0.9375em;
    font-weight: 600;
  }
  p,
  dd {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  header p {
    grid-column: 1 / -1;
  }
  a {
    color: var(--_text);
    text-underline-offset: 3px;
  }
  .categories {
    /* What is hidden in it scrolls with it: it would make the dialog longer than it looks. */
    position: relative;
    /* What a page makes of its parts stays in it, and covers no button. */
    contain: paint;
    overflow: auto;
    padding: 0 var(--_pad);
    border-block: 1px solid color-mix(in srgb, var(--_border) 35%, transparent);
  }
  section {
    padding: 8px 0 16px;
  }
  section + section {
    border-top: 1px solid color-mix(in srgb, var(--_border) 35%, transparent);
  }
  details:not([open]) {
    margin-bottom: -10px;
  }
  summary {
    width: fit-content;
    padding: 10px 0;
    font-size: 0.875em;
    color: var(--_text);
    cursor: pointer;
  }
  .count {
    padding: 1px 8px;
    margin-inline-start: 6px;
    font-size: 0.86em;
    border: 1px solid var(--_border);
    border-radius: 99px;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  article {
    padding: 12px 16px;
    margin-top: 8px;
    border: 1px solid color-mix(in srgb, var(--_border) 45%, transparent);
    border-radius: min(var(--_control-radius), 12px);
  }
  dl {
    margin-top: 8px;
  }
  dl div {
    padding-top: 8px;
  }
  dt {
    font:
      600 0.8125em/1.4 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
  .actions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10px;
    padding: 16px var(--_pad) var(--_pad);
  }
  @media (max-height: 480px) {
    /* All the room there is. */
    dialog {
      width: 100vw;
      max-height: 100dvh;
      overflow: auto;
      border-radius: 0;
    }
    header {
      padding-block: 12px 8px;
    }
    form {
      display: block;
    }
    .categories {
      overflow: visible;
    }
  }
  @media (min-width: 560px) and (max-height: 480px) {
    .actions {
      position: sticky;
      bottom: 0;
      padding-block: 10px;
      background: var(--_surface);
      border-top: 1px solid color-mix(in srgb, var(--_border) 35%, transparent);
    }
    .categories {
      border-bottom: 0;
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 1px solid;
    }
  }
`;
