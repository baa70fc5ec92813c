import { html, nothing, type TemplateResult } from 'lit';
import { timeOf } from './clock.js';
import type { ErasedItem, LoggedErasure } from './logs.js';
import { sign } from './signs.js';
import type { Standing } from './verdict.js';

/** What is still there comes first. */
const signs: Record<ErasedItem['state'], Standing> = {
  remaining: 'wrong',
  unverifiable: 'waits',
  kept: 'done',
  erased: 'open',
};
const order = Object.keys(signs);

/** What the last erasure took, what it left, and what no script can see. */
export function erasureSection(erasure: LoggedErasure | null): TemplateResult {
  if (!erasure) return html`<p class="quiet">None since this overlay was loaded.</p>`;
  const items = [...erasure.items].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return html`<p class="quiet">
      At ${timeOf(erasure.time)}${erasure.origin ? `, after a ${erasure.origin}` : ''}.
      ${items.length ? nothing : 'There was nothing to erase.'}
    </p>
    <ul class="rows">
      ${items.map(
        ({ name, kind, service, state, why }) =>
          html`<li class="row">
            ${sign(signs[state])}
            <div>
              <p><code>${name}</code> <span class="quiet">${kind} of ${service}</span></p>
              <p class="why">${state}${why ? `: ${why.replaceAll('-', ' ')}` : ''}</p>
            </div>
          </li>`,
      )}
    </ul>`;
}
