import { html, type TemplateResult } from 'lit';
import type { Standing } from './verdict.js';

/** What stands for each standing, besides its colour: a tick, a clock, a padlock, an equals sign, a warning. */
const paths: Record<Standing, string> = {
  open: 'M3.5 8.5l3 3 6-7',
  waits: 'M8 4.5V8l2.5 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0',
  shut: 'M5 7V5a3 3 0 0 1 6 0v2M3.5 7h9v6.5h-9z',
  done: 'M3.5 6h9M3.5 10h9',
  wrong: 'M8 2l6.5 11.5h-13zM8 6.5v3M8 11.5v.01',
};

/** The sign of a standing; what it means is said in words beside it. */
export function sign(standing: Standing): TemplateResult {
  return icon(paths[standing], `sign ${standing}`);
}

/** A drawing of 16 by 16. */
export function icon(path: string, name = ''): TemplateResult {
  return html`<svg class=${name} viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
}
