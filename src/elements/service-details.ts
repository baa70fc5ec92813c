import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Service, StoredItem } from '../core/types.js';
import type { PreferencesTexts } from '../locales/en-preferences.js';
import { formatRetention } from '../locales/retention.js';

/**
 * What one service is, who receives the data, and what it stores for how long (Planet49, CJEU C-673/17); with a switch of
 * its own where the site wants one, and the service is not essential.
 */
export function serviceDetails(
  service: Service,
  texts: PreferencesTexts,
  language: string,
  switches = false,
): TemplateResult {
  const { id, name, category, provider, purpose, privacy, optOut, stored = [] } = service;
  const essential = category === 'essential';
  return html`<article part="service">
    ${
      switches && !essential
        ? html`<label>
            <span class="label">${name}</span>
            <input type="checkbox" role="switch" name=${id} aria-describedby=${`${id}-text`} />
          </label>`
        : html`<h3>${switches ? [`${name} `, html`<small>${texts.always}</small>`] : name}</h3>`
    }
    <p id=${`${id}-text`}>${texts.provider}: ${provider}${purpose ? html`<br />${purpose}` : nothing}</p>
    ${
      privacy || optOut
        ? html`<p>
            ${privacy ? link(privacy, texts.privacyPage) : nothing}
            ${optOut ? [' · ', link(optOut, texts.optOutPage)] : nothing}
          </p>`
        : nothing
    }
    ${stored.length ? storedItems(stored, texts, language) : nothing}
  </article>`;
}

function link(url: string, text: string): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>`;
}

function storedItems(items: readonly StoredItem[], texts: PreferencesTexts, language: string): TemplateResult {
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
