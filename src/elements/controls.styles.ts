import { css, type CSSResult } from '@lit/reactive-element';

/** Switches and buttons of the preferences. */
export const controlsStyles: CSSResult = css`
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
    display: inline-block;
    margin-inline-start: 6px;
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_muted);
  }
  input {
    appearance: none;
    position: relative;
    flex: none;
    width: 3.25em;
    height: 1.875em;
    margin: 0;
    font: inherit;
    background: var(--_surface);
    border: 2px solid var(--_border);
    border-radius: 99px;
    cursor: inherit;
  }
  input::before {
    content: '';
    position: absolute;
    inset-block: 0.25em;
    inset-inline-start: 0.25em;
    width: 1.125em;
    background: var(--_border);
    border-radius: 99px;
  }
  input:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  /* Told by a tick as well: not everyone tells the two places apart, or the colours. */
  input:checked::before {
    content: '✓' / '';
    inset-inline-start: 1.625em;
    font: 700 1em/1.15 system-ui;
    color: var(--_accent);
    text-align: center;
    background: var(--_on-accent);
  }
  input:disabled {
    opacity: 0.7;
    cursor: default;
  }
  button {
    min-height: 48px;
    /* A long word must not make one button wider than the other. */
    overflow-wrap: anywhere;
    padding: 10px 8px;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: var(--_control-radius);
    cursor: pointer;
  }
  /* Whoever has set switches is here to save them; the answers for all stand back, alike. */
  [data-action$='-all'] {
    color: var(--_text);
    background: var(--_surface);
    border-color: var(--_border);
  }
  .save {
    grid-column: 1 / -1;
  }
  @media (min-width: 560px) {
    .actions {
      grid-template-columns: repeat(3, 1fr);
    }
    .save {
      grid-column: auto;
    }
  }
  .close {
    width: 44px;
    min-height: 44px;
    padding: 10px;
    margin-block-start: -8px;
    margin-inline-end: -10px;
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
  button:active {
    translate: 0 1px;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  :focus-visible:not(h2) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
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
      color: Highlight;
      background: HighlightText;
    }
    input:disabled {
      background: GrayText;
      border-color: GrayText;
      opacity: 1;
    }
  }
`;
