import { ConsentryError, report } from '../core/errors.js';
import type { ConsentConfig } from '../core/types.js';
import type { WithdrawalOptions } from '../gating/withdrawal.js';
import type { RecordsOptions } from '../records/recorder.js';

/** What a page configures in JSON. */
export interface PageConfig extends Omit<ConsentConfig<string>, 'effects'> {
  readonly records?: RecordsOptions;
  /** Whether the small button that opens the preferences is there once a decision stands. @default true */
  readonly reopen?: boolean;
  /** @default 'auto' */
  readonly reloadOnWithdraw?: 'auto' | 'always' | 'never';
}

const id = 'consentry-config';

/**
 * Hands over the configuration: from the URL in the script's `data-config`, or from the element
 * `<script type="application/json" id="consentry-config">`. At once if that stands before our script, as it should:
 * every moment without a configuration is one in which nothing can be granted.
 */
export function withPageConfig(script: HTMLElement | null, use: (config: PageConfig) => void): void {
  const url = script?.dataset['config'];
  if (url) {
    fetch(url)
      .then(async (response) => {
        if (!response.ok) throw new Error(`status ${response.status}`);
        use(parse(await response.text(), url));
      })
      .catch((error: unknown) => {
        report(
          error instanceof ConsentryError
            ? error
            : new ConsentryError('config-not-found', url, __DEV__ && `It could not be fetched: ${String(error)}.`),
        );
      });
    return;
  }
  if (!useElement(use)) {
    document.addEventListener('DOMContentLoaded', () => {
      if (!useElement(use)) missing();
    });
    if (document.readyState !== 'loading') missing();
  }
}

function useElement(use: (config: PageConfig) => void): boolean {
  const element = document.getElementById(id);
  if (element) use(parse(element.textContent, `#${id}`));
  return element !== null;
}

function missing(): void {
  throw new ConsentryError(
    'config-not-found',
    `#${id}`,
    __DEV__ && `Add <script type="application/json" id="${id}">{"policy": {"version": "…"}}</script> before the script.`,
  );
}

function parse(text: string, place: string): PageConfig {
  try {
    return JSON.parse(text) as PageConfig;
  } catch (error) {
    throw new ConsentryError('config-json', place, __DEV__ && `It must be JSON. ${String(error)}`);
  }
}
