import { attempt, ConsentryError, report } from '../core/errors.js';
import type { ServiceReference } from '../core/service-template.js';
import type { ConsentConfig, Service } from '../core/types.js';
import type { RecordsOptions } from '../records/records-options.js';

/** A service of the catalogue by its name, with what the site says of itself: `{ "service": "hotjar", "id": "123" }`. */
export type NamedService = { readonly service: string } & ServiceReference;

/** What a page configures in JSON. */
export interface PageConfig extends Omit<ConsentConfig<string>, 'effects' | 'services'> {
  /**
   * What the preferences list, what is loaded once it is granted, and what a withdrawal tells and erases: services of the
   * catalogue by their name or a reference, and the site's own. What is named needs `consentry-services.js`.
   */
  readonly services?: readonly (string | NamedService | Service)[];
  /** Where each decision is posted. @default nowhere */
  readonly records?: RecordsOptions | false;
  /** Whether the small button that opens the preferences is there once a decision stands. @default true */
  readonly reopen?: boolean;
  /** When the page reloads after a withdrawal; see docs/withdrawal.md. @default 'auto' */
  readonly reloadOnWithdraw?: 'auto' | 'always' | 'never';
  /** Whether `?consentry-debug` shows the debug overlay in production too; see docs/debugging.md. @default false */
  readonly debug?: boolean;
}

const id = 'consentry-config';

/**
 * Hands over the configuration: from the URL in the script's `data-config`, or from the element
 * `<script type="application/json" id="consentry-config">`. At once if that stands before our script, as it should:
 * every moment without a configuration is one in which nothing can be granted.
 */
export function withPageConfig(url: string | undefined, use: (config: PageConfig) => void): void {
  const take = (text: string | undefined, place: string): void => {
    attempt(() => {
      if (__DEV__) explainJson(text, place);
      use(JSON.parse(text!) as PageConfig);
    });
  };
  if (url) {
    fetch(url)
      .then((response) => response.text())
      .then((text) => take(text, url), report);
    return;
  }
  const look = (): void => {
    take(document.getElementById(id)?.textContent, `#${id}`);
  };
  // What something follows has arrived whole.
  if (document.readyState !== 'loading' || document.getElementById(id)?.nextSibling) look();
  else document.addEventListener('DOMContentLoaded', look);
}

function explainJson(text: string | undefined, place: string): void {
  try {
    const value: unknown = JSON.parse(text!);
    if (typeof value !== 'object' || value === null) throw TypeError(`This is ${String(value)}.`);
  } catch (error) {
    const cure =
      text === undefined
        ? `Add <script type="application/json" id="${id}">{"policy": {"version": "2026-11-01"}}</script> before the script.`
        : `It must be an object in JSON. ${String(error)}`;
    throw new ConsentryError(text === undefined ? 'config-not-found' : 'config-json', place, cure);
  }
}
