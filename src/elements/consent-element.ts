import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import type { Consent } from '../core/types.js';
import type { Spoken } from '../locales/spoken.js';
import { warnOfUnequal } from '../equal-choice/warn-of-unequal.js';
import { keepReadable } from './keep-readable.js';

/** An element that shows what a consent object says. */
export abstract class ConsentElement extends ReactiveElement {
  static override properties: PropertyDeclarations = { consent: { attribute: false }, spoken: { attribute: false } };

  /** Handed over by whoever mounts the element. */
  declare consent?: Consent<string>;
  /** Its language, and the texts of that; English where there is none. */
  declare spoken?: Spoken;
  #unsubscribe?: (() => void) | undefined;
  #stopWarning?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
    if (__DEV__)
      this.#stopWarning = warnOfUnequal(this, () => this.localName.endsWith(`-${this.consent?.state.surface}`));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    if (__DEV__) this.#stopWarning?.();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // The colours, as they come with the first frame, a late style sheet or another color scheme.
    root.addEventListener('transitionend', ({ target }) => {
      const probe = target as Element;
      // On the way to other colours there is nothing to read; in forced ones, nothing of the site's.
      const isStill = probe.getAnimations().length === 0 && !matchMedia('(forced-colors: active)').matches;
      if (probe.className === 'actions' && isStill) keepReadable(this, getComputedStyle(probe).boxShadow);
    });
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('consent')) this.#follow();
  }

  #follow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.consent?.subscribe(() => {
      this.requestUpdate();
    });
  }
}
