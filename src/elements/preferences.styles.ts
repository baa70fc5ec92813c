import { css, type CSSResult } from 'lit';

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
    border: 0;
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: #0c0e1480;
  }
  form {
    display: flex;
    flex-direction: column;
    max-height: inherit;
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
  h2 {
    font-size: 1.375rem;
    font-weight: 650;
    line-height: 1.3;
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
  label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    min-height: 44px;
    cursor: pointer;
  }
  .label {
    font-weight: 600;
  }
  small {
    margin-inline-start: 6px;
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--_muted);
  }
  input {
    appearance: none;
    position: relative;
    flex: none;
    width: 52px;
    height: 30px;
    margin: 0;
    background: var(--_surface);
    border: 2px solid var(--_border);
    border-radius: 99px;
    cursor: inherit;
  }
  input::before {
    content: '';
    position: absolute;
    inset-block: 4px;
    inset-inline-start: 4px;
    width: 18px;
    background: var(--_border);
    border-radius: 99px;
  }
  input:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  input:checked::before {
    inset-inline-start: 26px;
    background: var(--_on-accent);
  }
  input:disabled {
    opacity: 0.55;
    cursor: default;
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
    border-radius: calc(var(--_radius) * 0.6);
  }
  dl {
    margin-top: 8px;
  }
  dl div {
    padding-top: 8px;
  }
  dt {
    font: 600 0.8125rem/1.4 ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  [part='actions'] {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10px;
    padding: 16px 24px 24px;
  }
  button {
    min-height: 48px;
    padding: 10px 8px;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.6);
    cursor: pointer;
  }
  .quiet {
    grid-column: 1 / -1;
    color: var(--_text);
    background: none;
    border-color: var(--_border);
  }
  @media (min-width: 560px) {
    [part='actions'] {
      grid-template-columns: repeat(3, 1fr);
    }
    .quiet {
      grid-column: auto;
    }
  }
  .close {
    width: 44px;
    min-height: 44px;
    padding: 10px;
    margin: -8px -10px 0 0;
    color: var(--_text);
    background: none;
    border: 0;
  }
  svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  :focus-visible:not(h2) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (max-height: 480px) {
    dialog,
    form {
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
    input,
    input::before,
    input:checked::before {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonFace;
    }
    input::before {
      background: ButtonText;
    }
    input:checked {
      background: Highlight;
    }
    input:checked::before {
      background: HighlightText;
    }
  }
`;
