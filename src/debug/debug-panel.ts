import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Consent } from '../core/types.js';
import { elementsSection } from './elements-section.js';
import { erasureSection } from './erasure-section.js';
import { factsOf, type Facts } from './facts.js';
import { locate } from './locate.js';
import { listen, type Logs } from './logs.js';
import { watchPage, type PageWatch } from './page-watch.js';
import { mediaStyles } from './media.styles.js';
import { panelStyles } from './panel.styles.js';
import { recordsSection } from './records-section.js';
import { copy, reportOf } from './report.js';
import { rowsStyles } from './rows.styles.js';
import { sectionsStyles } from './sections.styles.js';
import { section } from './section.js';
import { servicesSection } from './services-section.js';
import { icon } from './signs.js';
import { stateSection } from './state-section.js';
import { summary } from './summary.js';
import { warningsSection } from './warnings-section.js';

/** Below this width it would cover the page, so it waits to be opened; in pixels. */
const NARROW = 600;

/**
 * The debug overlay: the state and its reason, every gated element and why it is shut or open, and what became of records
 * and erasures. For developers, in English. It changes no consent by itself.
 */
export class ConsentryDebug extends LitElement {
  static override properties: PropertyDeclarations = {
    consent: { attribute: false },
    collapsed: { type: Boolean, reflect: true },
    /** At which edge it stands, in the direction of the page. */
    side: { reflect: true },
    note: { state: true },
    plain: { state: true },
  };

  static override styles: CSSResultGroup = [panelStyles, sectionsStyles, rowsStyles, mediaStyles];

  /** Handed over by whoever mounts the element. */
  declare consent?: Consent<string>;
  declare collapsed: boolean;
  declare side: 'start' | 'end';
  /** What the last action did, for eyes and ears. */
  declare protected note: string;
  /** The report, where it could not be copied. */
  declare protected plain: string;
  #watch?: PageWatch | undefined;
  #logs?: Logs | undefined;

  constructor() {
    super();
    this.collapsed = innerWidth < NARROW;
    this.side = 'start';
    this.note = '';
    this.plain = '';
    this.addEventListener('keydown', this.#onKey);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.role = 'region';
    this.ariaLabel = 'Consentry debug';
    // Above everything that the page stacks, and not closed by a click elsewhere.
    this.popover = 'manual';
    // In a browser that has no top layer for it (before 2024) its z-index must do.
    (this as Partial<HTMLElement>).showPopover?.();
    const onNews = (): void => this.requestUpdate();
    this.#logs = listen(onNews);
    this.#watch = this.consent && watchPage(this.consent, onNews);
    // Not over the banner, whose card stands at the other edge.
    if (this.consent?.settings.appearance?.position?.endsWith('start')) this.side = 'end';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.stop();
    this.#logs?.stop();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#watch || !this.#logs) return nothing;
    const facts = factsOf(this.#watch.look(), this.#logs);
    return html`<div lang="en" dir="ltr">
      <button class="pill" ?hidden=${!this.collapsed} @click=${this.#expand} aria-expanded="false">
        ${summary(facts, 'pill')}
      </button>
      <div class="panel" ?hidden=${this.collapsed}>
        ${this.#header()}
        <div class="body">${summary(facts, 'full')} ${this.#actions(facts)} ${this.#sections(facts)}</div>
      </div>
    </div>`;
  }

  #header(): TemplateResult {
    const other = this.side === 'end' ? 'start' : 'end';
    return html`<div class="head">
      ${icon('M8 1.5l5.5 2v4c0 3.5-2.4 6-5.5 7-3.1-1-5.5-3.5-5.5-7v-4zM5.5 8l2 2 3.5-4', 'mark')}
      <h2>Consentry <span>debug</span></h2>
      <button
        class="tool"
        aria-label="Move to the other side"
        title="Move to the other side"
        @click=${() => (this.side = other)}
      >
        ${icon('M5 5L2 8l3 3M11 5l3 3-3 3M2 8h12')}
      </button>
      <button class="tool" aria-label="Collapse" title="Collapse (Esc)" aria-expanded="true" @click=${this.#collapse}>
        ${icon('M3.5 6l4.5 4.5L12.5 6')}
      </button>
    </div>`;
  }

  #actions(facts: Facts): TemplateResult {
    return html`<div class="actions">
        <button @click=${() => this.consent!.showBanner()}>Open banner</button>
        <button @click=${() => this.consent!.showPreferences()}>Open preferences</button>
        <button @click=${() => this.#copy(facts)}>Copy report</button>
      </div>
      <p class="note" role="status">${this.note}</p>
      ${
        this.plain
          ? html`<textarea readonly aria-label="The report" .value=${this.plain} @focus=${selectAll}></textarea>`
          : nothing
      }`;
  }

  #sections(facts: Facts): TemplateResult {
    const { state, elements, services, warnings, records, erasure } = facts;
    return html`${section('State', '', true, stateSection(state))}
    ${section('Warnings', warnings.length, warnings.length > 0, warningsSection(warnings, this.#pick), 'alarm')}
    ${section('Gated elements', elements.length, true, elementsSection(elements, this.#pick))}
    ${section('Services', services.length, false, servicesSection(services))}
    ${section('Records', records.length, false, recordsSection(facts))}
    ${section('Erasure', erasure?.items.length ?? 0, false, erasureSection(erasure))}`;
  }

  async #copy(facts: Facts): Promise<void> {
    const report = reportOf(facts);
    const copied = await copy(report);
    this.plain = copied ? '' : report;
    this.note = copied
      ? 'Copied: paste it into a bug report.'
      : 'The browser does not allow copying here; take it from the field.';
  }

  readonly #pick = (element: Element): void => {
    this.note = locate(element);
  };

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && !this.collapsed) this.#collapse();
  };

  readonly #collapse = (): void => {
    this.collapsed = true;
    this.#focus('.pill');
  };

  readonly #expand = (): void => {
    this.collapsed = false;
    this.#focus('[aria-label=Collapse]');
  };

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

function selectAll({ target }: Event): void {
  (target as HTMLTextAreaElement).select();
}
