import type { CSSResultGroup, PropertyValues } from '@lit/reactive-element';
import { expressedBy } from '../core/expressed-by.js';
import { bannerNotice, type BannerNotice } from '../locales/banner-notice.js';
import { markLanguage } from '../locales/spoken.js';
import { bannerStyles } from './banner.styles.js';
import { ConsentElement } from './consent-element.js';
import { tokens } from './tokens.styles.js';

/**
 * Asks: the first layer. Accept and reject are the same component, adjacent, and share every token. Its text and
 * buttons are children of the element, in the page's own tree; see docs/architecture.md.
 *
 * @tagname consentry-banner
 * @slot title - the heading
 * @slot text - what is asked
 * @slot policy - the link to the policy
 * @slot accept - the button that grants everything
 * @slot reject - the button that refuses everything
 * @slot preferences - the button that opens the preferences
 * @csspart actions - the row of buttons
 * @cssproperty --consentry-surface - background
 * @cssproperty --consentry-text - headings and text of quiet buttons
 * @cssproperty --consentry-muted - running text
 * @cssproperty --consentry-border - outlines of controls
 * @cssproperty --consentry-accent - background of accept and reject, and of switches that are on
 * @cssproperty --consentry-on-accent - text of accept and reject
 * @cssproperty --consentry-focus - focus ring
 * @cssproperty --consentry-radius - corners
 * @cssproperty --consentry-font - the `font` shorthand
 * @cssproperty --consentry-shadow - `box-shadow` of the surface
 */
export class ConsentryBanner extends ConsentElement {
  static override styles: CSSResultGroup = [tokens, bannerStyles];

  #notice?: BannerNotice;

  override connectedCallback(): void {
    super.connectedCallback();
    this.role = 'region';
    // Above everything that the page stacks. Not `auto`: a click elsewhere is not an answer.
    this.popover = 'manual';
    // A browser that has no top layer for it (before 2024) shows it by its z-index.
    (this as Partial<HTMLElement>).showPopover?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { consent } = this;
    if ((changed.has('consent') || changed.has('spoken')) && consent) this.#fill();
    // Also when it comes back: the preferences have said meanwhile what they showed.
    if (consent?.state.surface === 'banner') consent.noticeShown(this.#notice!);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const actions = document.createElement('div');
    actions.part.add('actions');
    actions.append(slot('accept'), slot('reject'), slot('preferences'));
    root.append(slot('title'), slot('text'), ' ', slot('policy'), actions);
    return root;
  }

  #fill(): void {
    const consent = this.consent!;
    const { settings } = consent;
    this.#notice = bannerNotice(settings, this.spoken);
    const { title, text, acceptAll, rejectAll, preferences, policy } = this.#notice.texts;
    const { url } = settings.policy;
    markLanguage(this, this.spoken);
    this.ariaLabel = title;
    const focused = this.querySelector(':focus')?.slot;
    this.replaceChildren(
      child('h2', 'title', title),
      child('p', 'text', text),
      ...(policy ? [Object.assign(child('a', 'policy', policy), { href: url })] : []),
      button('accept', acceptAll, (by) => consent.acceptAll({ method: 'banner:accept-all', entity: expressedBy(by) })),
      button('reject', rejectAll, (by) => consent.rejectAll({ method: 'banner:reject-all', entity: expressedBy(by) })),
      button('preferences', preferences, () => consent.showPreferences()),
    );
    // In another language the focus stands where it stood.
    this.querySelector<HTMLElement>(`[slot=${focused!}]`)?.focus();
  }
}

function slot(name: string): HTMLSlotElement {
  return Object.assign(document.createElement('slot'), { name });
}

function child<K extends keyof HTMLElementTagNameMap>(tag: K, slot: string, text: string): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), { slot, textContent: text });
}

/** Answers to every click, a synthetic one too: automatic clients speak for a visitor. */
function button(slot: string, text: string, onClick: (click: Event) => void): HTMLButtonElement {
  const element = child('button', slot, text);
  element.type = 'button';
  element.addEventListener('click', onClick);
  return element;
}
