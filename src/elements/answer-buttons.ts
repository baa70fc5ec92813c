import { html, type TemplateResult } from 'lit/html.js';
import type { PreferencesTexts } from '../locales/en-preferences.js';

type OnClick = (click: Event) => void;

/** Accept and reject, which differ in nothing but their text, and save. `data-action` is for automatic clients. */
export function answerButtons(
  texts: PreferencesTexts,
  accept: OnClick,
  reject: OnClick,
  save: OnClick,
): TemplateResult {
  return html`<div class="actions">
    <button type="button" data-action="accept-all" @click=${accept}>${texts.acceptAll}</button>
    <button type="button" data-action="reject-all" @click=${reject}>${texts.rejectAll}</button>
    <button class="save" data-action="save" @click=${save}>${texts.save}</button>
  </div>`;
}
