import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Settings } from '../core/types.js';
import type { PreferencesTexts } from '../locales/en-preferences.js';
import { closeButton } from './close-button.js';

/** Whether the browser sends Global Privacy Control (https://w3c.github.io/gpc/), which the preferences say is honoured. */
export const hasGpc = (): boolean => (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;

/** What stands above the switches, and does not scroll away with them. */
export function preferencesHeader(
  texts: PreferencesTexts,
  { policy: { url } }: Settings<string>,
  onClose: () => void,
): TemplateResult {
  return html`<header>
    <div class="heading"><h2 id="title" tabindex="-1">${texts.preferencesTitle}</h2></div>
    ${closeButton(texts.close, onClose)} ${hasGpc() ? html`<p id="gpc" role="status">${texts.gpc}</p>` : nothing}
    <p>${texts.intro} ${url ? html`<a href=${url}>${texts.policy}</a>` : nothing}</p>
  </header>`;
}
