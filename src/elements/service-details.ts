import { html, nothing, type TemplateResult } from 'lit';
import type { Service, StoredItem } from '../core/types.js';
import type { Texts } from '../locales/en.js';
import { formatRetention } from './retention.js';

/** What one service is, who receives the data, and what it stores for how long (Planet49, CJEU C-673/17). */
export function serviceDetails(service: Service, texts: Texts, language: string): TemplateResult {
  const { name, provider, purpose, privacy, optOut, stored = [] } = service;
  return html`<article>
    <h3>${name}</h3>
    <p>
      ${texts.provider}: ${provider}${purpose ? html`<br />${purpose}` : nothing}
      ${privacy ? html`<br />${link(privacy, texts.privacyPage)}` : nothing}
      ${optOut ? html` · ${link(optOut, texts.optOutPage)}` : nothing}
    </p>
    ${stored.length ? storedItems(stored, texts, language) : nothing}
  </article>`;
}

function link(url: string, text: string): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>`;
}

function storedItems(items: readonly StoredItem[], texts: Texts, language: string): TemplateResult {
  return html`<dl>
    ${items.map(
      ({ name, kind = 'cookie', purpose, retention, domain }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>
            ${texts[kind]}${domain ? ` (${domain})` : ''} · ${texts.retention}:
            ${formatRetention(retention, texts, language)}${purpose ? html`<br />${purpose}` : nothing}
          </dd>
        </div>`,
    )}
  </dl>`;
}
