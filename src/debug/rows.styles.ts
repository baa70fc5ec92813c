import { css, type CSSResult } from 'lit';

/** What stands in the sections. */
export const rowsStyles: CSSResult = css`
  .quiet,
  .why {
    color: var(--quiet);
  }
  .sign {
    margin-top: 2px;
    color: var(--quiet);
  }
  .open {
    color: var(--open);
  }
  .waits {
    color: var(--waits);
  }
  .wrong {
    color: var(--wrong);
  }
  .why.shut,
  .why.done {
    color: var(--quiet);
  }
  code {
    font: var(--mono);
    overflow-wrap: anywhere;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 10px;
    padding: 9px 0;
  }
  .row + .row {
    border-top: 1px solid var(--line);
  }
  .pick {
    min-height: 24px;
    padding: 0;
    text-align: start;
    overflow-wrap: anywhere;
    border: 0;
  }
  .pick:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
    background: none;
  }
  /* The whole row can be clicked, but for the URL, which one may want to select. */
  .pick::after {
    content: '';
    position: absolute;
    inset: 0 -8px;
    border-radius: 8px;
  }
  .row code {
    position: relative;
    z-index: 1;
  }
  .pick:hover::after {
    background: color-mix(in srgb, var(--accent) 7%, transparent);
  }
  .number {
    display: inline-block;
    min-width: 18px;
    padding: 0 4px;
    box-sizing: border-box;
    font-size: 11px;
    text-align: center;
    color: var(--quiet);
    background: var(--raised);
    border-radius: 5px;
  }
  .terms {
    margin-top: 3px;
    font-size: 12px;
    color: var(--quiet);
  }
  .term {
    display: inline-block;
    margin: 1px 0;
    padding: 0 6px;
    color: var(--quiet);
    background: var(--raised);
    border-radius: 5px;
  }
  .term span {
    font-weight: 600;
  }
  .term.holds span {
    color: var(--open);
  }
  .grants {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
    gap: 4px 16px;
    margin-bottom: 12px;
  }
  .grants ul {
    padding-inline-start: 24px;
  }
  .grant {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
  }
  .grant .sign {
    align-self: center;
    margin: 0;
  }
  .grant.on .sign {
    color: var(--open);
  }
  dl div {
    display: grid;
    grid-template-columns: 110px minmax(0, 1fr);
    padding: 2px 0;
  }
  dt {
    color: var(--quiet);
  }
  dd {
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .term,
    .number {
      border: 1px solid;
    }
  }
`;
