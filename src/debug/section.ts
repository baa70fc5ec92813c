import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './signs.js';

/** A part of the overlay that can be folded; `count` tells how much is in it, `''` where that says nothing. */
export function section(
  title: string,
  count: number | '',
  open: boolean,
  content: TemplateResult,
  countName = '',
): TemplateResult {
  return html`<details ?open=${open}>
    <summary>
      ${icon('M6 4l4 4-4 4', 'chevron')}
      <h3>${title}</h3>
      ${count === '' ? nothing : html`<span class=${count ? `count ${countName}` : 'count'}>${count}</span>`}
    </summary>
    <div class="content">${content}</div>
  </details>`;
}
