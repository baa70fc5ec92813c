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

/** The configuration, checked and complete. */
export interface Settings<C extends string = DefaultCategory> {
  readonly policy: Policy;
  readonly controller?: Controller;
  readonly categories: readonly Category<C>[];
  readonly services: readonly Service<C>[];
  readonly serviceChoices?: boolean;
  readonly cookie: { readonly name: string; readonly domain?: string; readonly days: number };
  readonly language?: string;
  readonly texts: Readonly<Record<string, string>>;
}
