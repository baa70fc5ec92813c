import type { CSSResultGroup, PropertyValues } from '@lit/reactive-element';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { expressedBy } from '../core/expressed-by.js';
import type { Category, Entity } from '../core/types.js';
import type { PreferencesTexts } from '../locales/en-preferences.js';
import { preferencesNotice, preferencesTextsFor } from '../locales/preferences-notice.js';
import { formatNumber } from '../locales/numbers.js';
import { markLanguage } from '../locales/spoken.js';
import { descriptionOf, labelOf } from '../locales/texts.js';
import { answerButtons } from './answer-buttons.js';
import { ConsentElement } from './consent-element.js';
import { controlsStyles } from './controls.styles.js';
import { define } from './define.js';
import { mixedNote } from './mixed-note.js';
import { hasGpc, preferencesHeader } from './preferences-header.js';
import { preferencesStyles } from './preferences.styles.js';
import { rescueFocus } from './rescue-focus.js';
import { serviceDetails } from './service-details.js';
import { hasSwitch, shownChoices, take, type ShownChoices } from './shown-choices.js';
import { tokens } from './tokens.styles.js';

/**
 * The second layer: a switch for each category, with the services and the stored items that it covers; where the site
 * wants it, one for each service too. Nothing changes until a button is pressed; Escape and the closing button grant
 * nothing.
 *
 * @tagname consentry-preferences
 * @csspart category - one category
 * @csspart service - one service in it
 * @cssproperty --consentry-surface - background
 * @cssproperty --consentry-text - headings, and text of accept and reject
 * @cssproperty --consentry-muted - running text
 * @cssproperty --consentry-border - outlines of controls
 * @cssproperty --consentry-accent - background of *Save choices*, and of switches that are on
 * @cssproperty --consentry-on-accent - text of *Save choices*; black or white on an accent of yours, if you give none
 * @cssproperty --consentry-focus - focus ring
 * @cssproperty --consentry-radius - corners of the surface
 * @cssproperty --consentry-control-radius - corners of buttons
 * @cssproperty --consentry-font - the `font` shorthand of all text
 * @cssproperty --consentry-title-font - the `font` shorthand of the heading
 * @cssproperty --consentry-outline - `border` of the surface
 * @cssproperty --consentry-shadow - `box-shadow` of the surface
 * @cssproperty --consentry-backdrop - what covers the page behind it
 */
export class ConsentryPreferences extends ConsentElement {
  static override styles: CSSResultGroup = [tokens, preferencesStyles, controlsStyles];

  /** Which disclosures are open: what nobody looks at is not built. */
  readonly #open = new Set<string>();
  #choices: ShownChoices = {};
  #savedBy?: Entity;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { state, settings } = this.consent ?? {};
    if (state?.surface === 'preferences' && !this.renderRoot.querySelector('dialog')?.open)
      this.#choices = shownChoices(state, settings!);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    render(this.#content(), this.renderRoot, { host: this });
    this.#show();
    const dialog = this.renderRoot.querySelector('dialog');
    const due = this.consent?.state.surface === 'preferences';
    if (due && (changed.has('spoken') || !dialog?.open))
      this.consent!.noticeShown(preferencesNotice(this.consent!.settings, this.spoken));
    if (!dialog || dialog.open === due) return;
    if (!due) {
      dialog.close();
      rescueFocus(this);
      return;
    }
    dialog.showModal();
    // Long content is read from its beginning.
    dialog.querySelector('h2')?.focus();
  }

  #content(): TemplateResult | typeof nothing {
    if (!this.consent) return nothing;
    const { settings } = this.consent;
    const texts = preferencesTextsFor(settings, this.spoken);
    markLanguage(this, this.spoken);
    return html`<dialog
      aria-labelledby="title"
      aria-describedby=${hasGpc() ? 'gpc' : nothing}
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
    >
      <form method="dialog" @submit=${this.#onSubmit} @change=${this.#onChange}>
        ${preferencesHeader(texts, settings, this.#dismiss)}
        <div class="categories" role="group" aria-labelledby="title">
          ${settings.categories.map((category) => this.#category(category, texts))}
        </div>
        ${answerButtons(texts, this.#acceptAll, this.#rejectAll, this.#onSave)}
      </form>
    </dialog>`;
  }

  #category(category: Category, texts: PreferencesTexts): TemplateResult {
    const { id } = category;
    const label = labelOf(category, texts);
    const description = descriptionOf(category, texts);
    const essential = id === 'essential';
    const note = essential ? texts.always : mixedNote(id, this.#choices, this.consent!.settings, this.spoken);
    return html`<section part="category">
      <label>
        <span class="label">${note ? [`${label} `, html`<small>${note}</small>`] : label}</span>
        <input
          type="checkbox"
          role="switch"
          name=${id}
          .checked=${essential}
          ?disabled=${essential}
          aria-describedby=${`${id}-text`}
        />
      </label>
      <p id=${`${id}-text`}>${description}</p>
      ${this.#details(id, label, texts)}
    </section>`;
  }

  #details(id: string, label: string, texts: PreferencesTexts): TemplateResult | typeof nothing {
    const { settings } = this.consent!;
    const services = settings.services.filter(({ category }) => category === id);
    if (services.length === 0) return nothing;
    const onToggle = (event: Event): void => {
      if ((event.target as HTMLDetailsElement).open) this.#open.add(id);
      this.requestUpdate();
    };
    return html`<details @toggle=${onToggle}>
      <summary>
        ${texts.details} <span class="count">${formatNumber(services.length, this.lang)}</span
        ><span class="hidden">: ${label}</span>
      </summary>
      ${
        this.#open.has(id)
          ? services.map((one) => serviceDetails(one, texts, this.lang, hasSwitch(one, this.#choices, settings)))
          : nothing
      }
    </details>`;
  }

  #switches(): HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll('input')].filter(({ disabled }) => !disabled);
  }

  #show(): void {
    for (const input of this.#switches()) input.checked = this.#choices[input.name]!;
  }

  /** What follows, the submission, is the browser's own and always trusted. */
  readonly #onSave = (click: Event): unknown => (this.#savedBy = expressedBy(click));

  readonly #acceptAll = (click: Event): void => {
    this.consent!.acceptAll({ method: 'preferences:accept-all', entity: expressedBy(click) });
  };

  readonly #rejectAll = (click: Event): void => {
    this.consent!.rejectAll({ method: 'preferences:reject-all', entity: expressedBy(click) });
  };

  readonly #onChange = ({ target }: Event): void => {
    take(target as HTMLInputElement, this.#choices, this.consent!.settings);
    this.#show(); // At once: the next click may come before the next frame.
    this.requestUpdate();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    // What is seen is saved, whoever moved the switches.
    for (const input of this.#switches()) take(input, this.#choices, this.consent!.settings);
    this.consent!.save(this.#choices, { method: 'preferences:save', entity: this.#savedBy });
  };

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#dismiss();
  };

  /** Without an answer: what was asked before is asked again. */
  readonly #dismiss = (): void => {
    if (this.consent!.state.decision) this.consent!.hide();
    else this.consent!.showBanner();
  };

  /** A browser may close a dialog without asking. */
  readonly #onClose = ({ target }: Event): void => {
    // The event comes late: it may be open again.
    const { open } = target as HTMLDialogElement;
    if (!open && this.consent?.state.surface === 'preferences') this.#dismiss();
  };
}

/** Registers the element. */
export const definePreferences = (): void => define('consentry-preferences', ConsentryPreferences);
