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
    gap: 4px 16px;
    padding: 24px 24px 16px;
  }
  h2,
  h3,
  p,
  dl,
  dd {
    margin: 0;
  }
  .heading {
    font-size: 1.375em;
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
    font-size: 0.9375rem;
    font-weight: 600;
  }
  p,
  dd {
    font-size: 0.9375rem;
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
    padding: 0 24px;
    border-block: 1px solid color-mix(in srgb, var(--_border) 35%, transparent);
  }
  section {
    padding: 16px 0;
  }
  section + section {
    border-top: 1px solid color-mix(in srgb, var(--_border) 35%, transparent);
  }
  summary {
    width: fit-content;
    padding: 10px 0;
    font-size: 0.875rem;
    color: var(--_text);
    cursor: pointer;
  }
  .count {
    padding: 1px 8px;
    font-size: 0.75rem;
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
    border-radius: var(--_control-radius);
  }
  dl {
    margin-top: 8px;
  }
  dl div {
    padding-top: 8px;
  }
  dt {
    font:
      600 0.8125rem/1.4 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
  .actions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10px;
    padding: 16px 24px 24px;
  }
  @media (max-height: 480px) {
    dialog {
      overflow: auto;
    }
    form {
      display: block;
    }
    .categories {
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 1px solid;
    }
  }
`;
