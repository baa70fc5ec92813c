import { allowance } from './allowance.js';
import { urlIn } from './attributes.js';
import { tellProblems } from './embed-problems.js';
import { embedStyles } from './embed.styles.js';
import { frameAttributes, frameOf } from './frame.js';
import { placeholder, type Placeholder } from './placeholder.js';

/** On a server there are no elements, and the module is imported all the same. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Third-party content, such as a film or a map, in a frame that is not there before its service is granted, or let in for
 * once. Until then a placeholder says what it is, who would receive data, and asks. Nothing of the third party is requested
 * while it is shut. Its children are what is shown where no script runs: a link to the content.
 *
 * @tagname consentry-embed
 * @attr {string} src - the URL of the frame, `http:` or `https:`
 * @attr {string} title - what it is: the name of the frame, and the heading of the placeholder
 * @attr {string} service - the id of the service that must be granted
 * @attr {string} category - the id of the category that must be granted, where no service is named
 * @attr {string} kind - `media`, `map`, `post` or `form`: which glyph stands beside the heading; a page in a page by itself
 * @attr {string} aspect-ratio - such as `4/3`; `16/9` if the page says nothing, here or in its style sheet
 * @attr {string} poster - the URL of a picture above the text, on the page's own host; anything else is not loaded
 * @attr {string} allow - as of an iframe; so are `allowfullscreen`, `loading`, `sandbox` and `referrerpolicy`
 * @slot - what is shown where no script runs, and below the text of the placeholder
 * @slot title - the heading, instead of `title`
 * @slot text - what will be shared, in the page's own words
 * @slot poster - a picture above the text of the placeholder; the page itself loads it
 * @csspart frame - the iframe
 * @csspart placeholder - what stands in for it
 * @csspart poster - the picture
 * @csspart note - text and buttons
 * @csspart head - glyph, heading and service
 * @csspart glyph - what kind of thing it is, drawn
 * @csspart title - the heading
 * @csspart service - the name of the service, or of the category
 * @csspart details - all text in the language of the interface, and the buttons
 * @csspart text - what will be shared, and with whom
 * @csspart links - the line of links
 * @csspart link - the link to the privacy page
 * @csspart actions - the row of buttons
 * @csspart button - both buttons
 * @cssproperty --consentry-surface - background of the placeholder
 * @cssproperty --consentry-text - heading and links
 * @cssproperty --consentry-muted - running text
 * @cssproperty --consentry-border - outline of the placeholder, unless `--consentry-outline` says more
 * @cssproperty --consentry-accent - background of both buttons, and of the glyph
 * @cssproperty --consentry-on-accent - text of both buttons, and the glyph; black or white on an accent of yours, if you give none
 * @cssproperty --consentry-focus - focus ring
 * @cssproperty --consentry-radius - corners of the placeholder and the frame
 * @cssproperty --consentry-control-radius - corners of both buttons, and of the glyph; by itself six tenths of the other
 * @cssproperty --consentry-font - the `font` shorthand of all text
 * @cssproperty --consentry-title-font - the `font` shorthand of the heading
 * @cssproperty --consentry-outline - `border` of the placeholder
 */
export class ConsentryEmbed extends Base {
  static readonly observedAttributes: readonly string[] = [
    ...['service', 'category', 'src', 'title', 'poster', 'aspect-ratio'],
    ...frameAttributes,
  ];

  /** What lays out the placeholder, whatever `display` the page gives the element. */
  readonly #box = document.createElement('div');
  /** The first of its own rules; a page's rules for the element stand above it. */
  readonly #host: CSSStyleRule;
  #placeholder?: Placeholder;
  #frame?: HTMLIFrameElement | undefined;

  constructor() {
    super();
    // Constructed, not written: a strict policy for styles is no obstacle.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(embedStyles);
    this.#host = sheet.cssRules[0] as CSSStyleRule;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#box);
  }

  connectedCallback(): void {
    allowance().listeners.add(this.#update);
    this.#update();
  }

  /** Put elsewhere, a frame would load again before anyone could ask whether it still may. */
  disconnectedCallback(): void {
    allowance().listeners.delete(this.#update);
    this.#empty();
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'aspect-ratio') this.#host.style.aspectRatio = value ?? '16/9';
    else if (this.isConnected) {
      this.#empty();
      // When all that changes together has changed.
      queueMicrotask(this.#update);
    }
  }

  readonly #update = (): void => {
    if (!this.isConnected) return;
    const { consent, allows } = allowance();
    if (__DEV__ && consent) tellProblems(this, consent.settings);
    if (urlIn(this, 'src') && allows(this)) this.#open();
    else this.#close();
  };

  #open(): void {
    if (this.#frame) return;
    const isAsked = this.shadowRoot!.activeElement;
    this.shadowRoot!.append((this.#frame = frameOf(this)));
    if (this.#placeholder) this.#placeholder.element.inert = true;
    // The button that was pressed is gone: the next key belongs to what it opened.
    if (isAsked) this.#frame.focus({ preventScroll: true });
  }

  #close(): void {
    const hadFocus = this.shadowRoot!.activeElement;
    if (!this.#placeholder) {
      this.#placeholder = placeholder(this, allowance());
      // What was open from the start keeps the size that it had: the page does not jump under a visitor who takes consent back.
      if (this.#frame) this.#placeholder.element.className = 'kept';
      this.#box.append(this.#placeholder.element);
    }
    this.#empty();
    this.#placeholder.show(allowance().consent?.settings, allowance().spoken);
    if (hadFocus && !this.shadowRoot!.activeElement) this.#placeholder.element.querySelector('button')!.focus();
  }

  #empty(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consentry-embed': ConsentryEmbed;
  }
}
