import type { CSSResultGroup, PropertyValues } from '@lit/reactive-element';
import { bannerNotice, type BannerNotice } from '../locales/banner-notice.js';
import { bannerChildren } from './banner-children.js';
import { fillShadow } from './banner-shadow.js';
import { markLanguage } from '../locales/spoken.js';
import { bannerStyles } from './banner.styles.js';
import { buttonsStyles } from './buttons.styles.js';
import { ConsentElement } from './consent-element.js';
import { keepClear } from './keep-clear.js';
import { makeModal } from './modal.js';
import { slottedStyles } from './slotted.styles.js';
import { tokens } from './tokens.styles.js';

/**
 * Asks: the first layer. Accept and reject are the same component, adjacent, and share every token. Its text and
 * buttons are children of the element, in the page's own tree; see docs/architecture.md.
 *
 * @tagname consentry-banner
 * @attr {string} layout - `card`, `bar`, `modal` or `inline`; like the next three set by the configuration, for style sheets
 * @attr {string} position - of a bar `top` or `bottom`, of a card a corner
 * @attr {string} density - `compact`, or absent
 * @attr {string} scheme - `light`, `dark`, `auto`, or absent: that of the page
 * @slot logo - a picture above the heading
 * @slot title - the heading
 * @slot close - the closing button, which refuses, where the site has one
 * @slot text - what is asked
 * @slot note - that closing is refusing
 * @slot policy - the link to the policy
 * @slot links - the site's own links
 * @slot accept - the button that grants everything
 * @slot reject - the button that refuses everything
 * @slot preferences - the button that opens the preferences
 * @csspart content - heading, text and links
 * @csspart links - the line of links
 * @cssproperty --consentry-surface - background
 * @cssproperty --consentry-text - headings and text of quiet buttons
 * @cssproperty --consentry-muted - running text
 * @cssproperty --consentry-border - outlines of controls
 * @cssproperty --consentry-accent - background of accept and reject
 * @cssproperty --consentry-on-accent - text of accept and reject; black or white on an accent of yours, if you give none
 * @cssproperty --consentry-focus - focus ring
 * @cssproperty --consentry-radius - corners of the surface
 * @cssproperty --consentry-control-radius - corners of buttons; by itself six tenths of the other
 * @cssproperty --consentry-font - the `font` shorthand of all text
 * @cssproperty --consentry-title-font - the `font` shorthand of the heading
 * @cssproperty --consentry-outline - `border` of the surface
 * @cssproperty --consentry-shadow - `box-shadow` of the surface
 * @cssproperty --consentry-backdrop - what covers the page behind a modal and the preferences
 */
export class ConsentryBanner extends ConsentElement {
  static override styles: CSSResultGroup = [tokens, bannerStyles, slottedStyles, buttonsStyles];

  #notice?: BannerNotice;
  /** For whom it is filled, and in what language. */
  #filled: readonly unknown[] = [];
  #end?: (() => void) | undefined;
  /** Where the focus came from. */
  #before?: HTMLElement | null | undefined;

  constructor() {
    super();
    this.addEventListener('focusin', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.#before = relatedTarget as HTMLElement | null;
    });
  }

  override connectedCallback(): void {
    try {
      // First: what cannot be filled must not hold the page.
      this.#fill();
    } catch (error) {
      this.remove();
      reportError(error);
      return;
    }
    super.connectedCallback();
    const layout = this.getAttribute('layout');
    this.role = layout === 'modal' ? 'dialog' : 'region';
    if (layout === 'inline') return;
    // Above everything that the page stacks. Not `auto`: a click elsewhere is not an answer.
    this.popover = 'manual';
    // A browser that has no top layer for it (before 2024) shows it by its z-index.
    (this as Partial<HTMLElement>).showPopover?.();
    this.#end = layout === 'modal' ? makeModal(this, this.#onEscape) : keepClear(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
    this.#end = undefined;
    // What had the focus is gone with it: back to where it was.
    if (document.activeElement === document.body) this.#before?.focus({ preventScroll: true });
    this.#before = undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    fillShadow(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { consent } = this;
    this.#fill();
    // Also when it comes back: the preferences have said meanwhile what they showed.
    if (consent?.state.surface === 'banner') consent.noticeShown(this.#notice!);
  }

  /** Escape is the closing button, where there is one. */
  readonly #onEscape = (): void => {
    this.querySelector<HTMLElement>('[slot=close]')?.click();
  };

  #fill(): void {
    const { consent, spoken } = this;
    if (!consent || (this.#filled[0] === consent && this.#filled[1] === spoken)) return;
    this.#notice = bannerNotice(consent.settings, spoken);
    markLanguage(this, spoken);
    this.ariaLabel = this.#notice.texts.title;
    const focused = this.querySelector(':focus')?.slot;
    this.replaceChildren(...bannerChildren(consent, this.#notice));
    // In another language the focus stands where it stood.
    this.querySelector<HTMLElement>(`[slot=${focused!}]`)?.focus();
    // Last: what failed is tried again, and never shown empty.
    this.#filled = [consent, spoken];
  }
}
