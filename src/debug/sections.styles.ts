import { css, type CSSResult } from 'lit';

/** The summary on top, and the sections below it. */
export const sectionsStyles: CSSResult = css`
  .hero {
    display: grid;
    gap: 6px;
    padding: 16px 16px 0;
  }
  .status {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: 18px;
    line-height: 1.2;
  }
  .dot {
    flex: none;
    width: 10px;
    height: 10px;
    background: light-dark(#e2900c, #f2bd60);
    border-radius: 99px;
  }
  .dot.decided {
    background: light-dark(#12a05c, #62d69b);
  }
  .alarm {
    padding: 0 8px;
    font-weight: 600;
    color: var(--wrong);
    border: 1px solid;
    border-radius: 99px;
  }
  /* One stroke for each gated element, in the order of the page. */
  .strip {
    display: flex;
    gap: 2px;
    height: 6px;
    margin-top: 6px;
    overflow: hidden;
    border-radius: 3px;
  }
  .strip i {
    flex: 1;
    background: var(--line);
  }
  .strip .shut {
    background: light-dark(#aab0bd, #5a6170);
  }
  .strip .open {
    background: light-dark(#12a05c, #62d69b);
  }
  .strip .waits {
    background: light-dark(#e2900c, #f2bd60);
  }
  .strip .wrong {
    background: light-dark(#d9362d, #ff7a6e);
  }
  summary {
    position: sticky;
    top: 0;
    z-index: 2;
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 40px;
    padding: 0 16px;
    list-style: none;
    background: var(--surface);
    border-top: 1px solid var(--line);
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:focus-visible {
    outline-offset: -3px;
    border-radius: 6px;
  }
  .chevron {
    width: 14px;
    height: 14px;
    color: var(--quiet);
  }
  [open] > summary .chevron {
    rotate: 90deg;
  }
  .content {
    padding: 2px 16px 16px;
  }
  .count {
    min-width: 12px;
    padding: 0 7px;
    font-size: 12px;
    text-align: center;
    color: var(--quiet);
    background: var(--raised);
    border-radius: 99px;
  }
  .count.alarm {
    font-weight: 600;
    color: light-dark(#fff, #2a0a07);
    background: light-dark(#b3211a, #ff9187);
    border: 0;
  }
`;
