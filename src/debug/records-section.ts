import { html, nothing, type TemplateResult } from 'lit';
import { timeOf } from './clock.js';
import type { Facts } from './facts.js';
import type { LoggedRecord } from './logs.js';
import { sign } from './signs.js';

const fates: Record<LoggedRecord['delivery'], string> = {
  kept: 'in the outbox, and on its way',
  delivered: 'delivered',
  rejected: 'refused by the endpoint, and set aside',
  failed: 'not delivered: waits in the outbox, and is sent again',
};

/** The records of this page view, and those that wait. */
export function recordsSection({ records, waiting }: Pick<Facts, 'records' | 'waiting'>): TemplateResult {
  const queue = [
    waiting.records ? `${waiting.records} in the outbox, to be sent on the next visit at the latest.` : '',
    waiting.aside ? `${waiting.aside} set aside, as the endpoint refused it; the console says why.` : '',
    waiting.decision ? 'A decision is kept whose record is still to be made.' : '',
  ].filter(Boolean);
  return html`${
    records.length
      ? html`<ul class="rows">
          ${records.map(recordRow)}
        </ul>`
      : html`<p class="quiet">None since this overlay was loaded.</p>`
  }
  ${queue.length ? html`<p class="why waits">Waiting: ${queue.join(' ')}</p>` : nothing}`;
}

function recordRow({ record, delivery }: LoggedRecord): TemplateResult {
  const { event_state, event_time, expression_method, purposes } = record;
  const standing = delivery === 'delivered' ? 'open' : delivery === 'rejected' ? 'wrong' : 'waits';
  return html`<li class="row">
    ${sign(standing)}
    <div>
      <p><b>${event_state}</b> <span class="quiet">${timeOf(Date.parse(event_time))}, by ${expression_method}</span></p>
      <p class=${`why ${standing}`}>${fates[delivery]}</p>
      <p class="terms">
        ${Object.entries(purposes).map(
          ([id, granted]) =>
            html`<code class=${granted ? 'term holds' : 'term'}>${id} <span>${String(granted)}</span></code> `,
        )}
      </p>
    </div>
  </li>`;
}
