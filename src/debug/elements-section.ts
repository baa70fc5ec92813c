import { html, nothing, type TemplateResult } from 'lit';
import type { ElementFacts } from './facts.js';
import type { Term } from './expression-terms.js';
import { pickTitle } from './locate.js';
import { sign } from './signs.js';

/** Every gated element, and why it stands as it does. */
export function elementsSection(elements: readonly ElementFacts[], onPick: (element: Element) => void): TemplateResult {
  if (elements.length === 0) return html`<p class="quiet">Nothing on this page bears data-consent.</p>`;
  return html`<ol class="rows">
    ${elements.map((facts, index) => row(facts, index + 1, onPick))}
  </ol>`;
}

function row(
  { element, what, url, text, terms, verdict: { standing, why } }: ElementFacts,
  number: number,
  onPick: (element: Element) => void,
): TemplateResult {
  return html`<li class="row">
    ${sign(standing)}
    <div>
      <p>
        <button class="pick" @click=${() => onPick(element)} title=${pickTitle}>
          <span class="number">${number}</span> <b>${what}</b>
        </button>
        ${url ? address(url) : html`<code>${text}</code>`}
      </p>
      <p class=${`why ${standing}`}>${why}</p>
      <p class="terms">${terms.map((all, index) => html`${index ? ' or ' : nothing}${all.map(term)}`)}</p>
    </div>
  </li>`;
}

function term({ text, holds }: Term, index: number): TemplateResult {
  return html`${index ? ' and ' : nothing}<code class=${holds ? 'term holds' : 'term'}
      >${text || '(empty)'} <span>${holds ? 'true' : 'false'}</span></code
    >`;
}

/** The host stands out: it says whose it is. */
function address(url: string): TemplateResult {
  try {
    const { host, pathname, search } = new URL(url, document.baseURI);
    return html`<code class="url"><b>${host}</b>${pathname}${search}</code>`;
  } catch {
    return html`<code class="url">${url}</code>`;
  }
}
