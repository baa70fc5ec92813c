import { html, type TemplateResult } from 'lit';
import type { ServiceFacts } from './service-facts.js';
import { sign } from './signs.js';

/** The configured services. */
export function servicesSection(services: readonly ServiceFacts[]): TemplateResult {
  if (services.length === 0) return html`<p class="quiet">None is configured.</p>`;
  return html`<ul class="rows">
    ${services.map(
      ({ id, name, category, granted, loaded, how }) =>
        html`<li class="row">
          ${sign(loaded ? 'open' : granted ? 'waits' : 'shut')}
          <div>
            <p><b>${name}</b> <code>${id}</code> <span class="quiet">in ${category}</span></p>
            <p class="why">${how}</p>
          </div>
        </li>`,
    )}
  </ul>`;
}
