import { html, type TemplateResult } from 'lit';
import { pickTitle } from './locate.js';
import { sign } from './signs.js';
import type { Warning } from './warnings.js';

/** What is wrong with the page. */
export function warningsSection(warnings: readonly Warning[], onPick: (element: Element) => void): TemplateResult {
  if (warnings.length === 0) return html`<p class="quiet">Nothing that can be seen from here.</p>`;
  return html`<ul class="rows">
    ${warnings.map(
      ({ title, text, element }) =>
        html`<li class="row">
          ${sign('wrong')}
          <div>
            ${
              element
                ? html`<button class="pick" title=${pickTitle} @click=${() => onPick(element)}><b>${title}</b></button>`
                : html`<b>${title}</b>`
            }
            <p class="why">${text}</p>
          </div>
        </li>`,
    )}
  </ul>`;
}
