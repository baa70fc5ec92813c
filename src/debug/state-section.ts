import { html, nothing, type TemplateResult } from 'lit';
import { dateOf } from './clock.js';
import { sign } from './signs.js';
import type { Grant, StateFacts } from './state-facts.js';

/** What is granted, by which answer, and until when. */
export function stateSection(state: StateFacts): TemplateResult {
  const { answeredVersion, policyVersion, cookie, decidedAt, expiresAt, regime, grants } = state;
  const version =
    answeredVersion && answeredVersion !== policyVersion
      ? `${policyVersion}; answered: ${answeredVersion}`
      : policyVersion;
  const place = `${cookie.name}${cookie.domain ? ` on ${cookie.domain}` : ''}`;
  return html`<ul class="grants">
      ${grants.map(
        (category) =>
          html`<li>
            ${grant(category)}
            ${
              category.services.length
                ? html`<ul>
                    ${category.services.map((service) => html`<li>${grant(service)}</li>`)}
                  </ul>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    <dl>
      ${fact('Reason', state.reason)} ${fact('Policy version', version)}
      ${decidedAt ? fact('Decided', dateOf(decidedAt)) : nothing}
      ${expiresAt ? fact('Expires', dateOf(expiresAt)) : nothing}
      ${fact('Cookie', `${place} (${cookie.isThere ? 'there' : 'not there'})`)}
      ${regime ? fact('Regime', regime) : nothing} ${fact('Shown now', state.surface)}
    </dl>`;
}

function grant({ id, granted, exception }: Grant): TemplateResult {
  return html`<span class=${granted ? 'grant on' : 'grant'}>
    ${sign(granted ? 'open' : 'shut')}${id}
    <span class="quiet">${granted ? 'granted' : 'denied'}${exception ? ', unlike its category' : ''}</span>
  </span>`;
}

function fact(name: string, value: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
