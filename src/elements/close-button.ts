import { html, type TemplateResult } from 'lit/html.js';

/** The cross in the corner. It answers nothing. */
export function closeButton(label: string, onClick: () => void): TemplateResult {
  return html`<button
    type="button"
    class="close"
    data-action="close"
    aria-label=${label}
    title=${label}
    @click=${onClick}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
  </button>`;
}
