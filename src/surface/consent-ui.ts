import { report } from '../core/errors.js';
import type { Consent, Effect } from '../core/types.js';

/** What the interface's module offers, once it is loaded. */
export interface UiModule {
  /** Shows whatever surface is due from now on; returns what removes it. */
  readonly mount: (consent: Consent<string>) => () => void;
}

/** Where the interface comes from. */
export interface ConsentUiOptions {
  /** Such as `() => import('consentry/elements')`. Called when a surface is first due, and again if that failed. */
  readonly load: () => Promise<UiModule>;
}

/**
 * Brings in the interface when a surface is due, and not before. Also makes every element with
 * `data-consentry="preferences"`, whenever it is added, open the preferences.
 */
export function consentUi({ load }: ConsentUiOptions): Effect {
  return {
    name: 'ui',
    phase: 'observe',
    start(consent) {
      let live = true;
      let unmounting: Promise<(() => void) | undefined> | undefined;
      const bring = async (): Promise<(() => void) | undefined> => {
        try {
          const { mount } = await load();
          return live ? mount(consent) : undefined;
        } catch (error) {
          // Nothing can be asked, so nothing is granted. The next wish to see the preferences tries again.
          if (__DEV__) console.error('[consentry] The interface could not be loaded; everything stays denied.');
          unmounting = undefined;
          report(error);
          consent.hide();
        }
      };
      const onClick = (event: Event): void => {
        if (!event.composedPath().some((target) => (target as HTMLElement).dataset?.consentry === 'preferences'))
          return;
        // A link keeps its href for pages without scripts.
        event.preventDefault();
        consent.showPreferences();
      };
      document.addEventListener('click', onClick);
      const unsubscribe = consent.subscribe(({ surface }) => {
        if (surface !== 'none') unmounting ??= bring();
      });
      return () => {
        live = false;
        document.removeEventListener('click', onClick);
        unsubscribe();
        void unmounting?.then((unmount) => unmount?.());
      };
    },
  };
}
