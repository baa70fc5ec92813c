import type { Service } from './service-types.js';

/** What one switch covers, where the site does not name its own. */
export type DefaultCategory = 'essential' | 'functional' | 'analytics' | 'advertising';

/** A category with its own texts. */
export interface Category<C extends string = string> {
  /** Lower-case letters, digits and hyphens, 32 characters at most. */
  readonly id: C;
  /** @default the text of the language in use, or the id */
  readonly label?: string;
  /** @default the text of the language in use */
  readonly description?: string;
}

/** The cookie that keeps the decision. */
export interface CookieOptions {
  /** @default 'consentry' */
  readonly name?: string;
  /** Shared by all subdomains of this domain. @default the page's host alone */
  readonly domain?: string;
  /** Life in days, 1 to 400 (browsers clamp at 400). @default 183, six months (CNIL 2020-092, Garante 10 June 2021) */
  readonly days?: number;
}

/**
 * A language that a site hands over, for which nothing is requested: one of ours, imported from `consentry/locales/…`, or its
 * own, with all texts by the keys of ours.
 */
export interface OwnLanguage {
  /** BCP 47. */
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  /** @default 'ltr' */
  readonly dir?: 'ltr' | 'rtl';
  /** What stands between the items of a list, and before its last one. @default a comma */
  readonly list?: readonly [between: string, last: string] | undefined;
}

/** The site's policy, to which every decision refers. */
export interface Policy {
  /** Letters, digits, `.`, `_` and `-`, 64 at most. A new one asks every visitor again. */
  readonly version: string;
  /** Where it can be read. */
  readonly url?: string;
}

/** The organisation that is responsible. */
export interface Controller {
  readonly name: string;
  readonly url?: string;
}

/**
 * How the banner looks and where it stands. All of it is about arrangement: nothing in here can make accept and reject
 * unequal. Colours, type and corners are custom properties; see docs/styling.md.
 */
export interface Appearance {
  /**
   * `card` in a corner, `bar` along an edge, `modal` in the middle of a page that waits, `inline` in the page's own element
   * with `data-consentry="banner"`.
   * @default 'card'
   */
  readonly layout?: 'card' | 'bar' | 'modal' | 'inline';
  /** Of a bar `top` or `bottom` (the default); of a card a corner, `bottom-end` by default. Start is left where text runs to the right. */
  readonly position?: 'top' | 'bottom' | 'top-start' | 'top-end' | 'bottom-start' | 'bottom-end';
  /** @default 'roomy' */
  readonly density?: 'roomy' | 'compact';
  /** `auto` is what the visitor's system says. @default the `color-scheme` of the page */
  readonly scheme?: 'light' | 'dark' | 'auto';
  /** Of the banner's title, 1 to 6, so that it fits the outline of the page. @default 2 */
  readonly headingLevel?: number;
  /** The URL of a picture above the title, on the page's own host; anything else is not loaded. Decoration: it has no text. */
  readonly logo?: string;
  /** More links beside the one to the policy, such as an imprint. */
  readonly links?: readonly { readonly text: string; readonly url: string }[];
  /** Whether the banner has a closing button, which refuses, and says so (Garante 10 June 2021; CNIL 2020-092). @default false */
  readonly closable?: boolean;
}

/** The configuration, checked and complete. */
export interface Settings<C extends string = DefaultCategory> {
  readonly policy: Policy;
  readonly controller?: Controller;
  readonly categories: readonly Category<C>[];
  readonly services: readonly Service<C>[];
  readonly serviceChoices?: boolean;
  readonly cookie: { readonly name: string; readonly domain?: string; readonly days: number };
  readonly language?: string | OwnLanguage;
  readonly appearance?: Appearance;
  readonly texts: Readonly<Record<string, string>>;
}
