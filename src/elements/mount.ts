import type { Consent } from '../core/types.js';
import { make, placeBanner, placeBeside } from './place.js';

/** Shows whatever surface is due from now on; returns what removes it. */
export function mount(consent: Consent<string>): () => void {
  const { appearance } = consent.settings;
  const banner = make('consentry-banner', consent);
  let preferences: HTMLElement | undefined;
  let unsubscribe: (() => void) | undefined;
  const openPreferences = async (): Promise<void> => {
    try {
      const { definePreferences } = await import('./preferences.js');
      definePreferences();
      if (!preferences) placeBeside((preferences = make('consentry-preferences', consent)));
    } catch (error) {
      console.error('[consentry] The preferences could not be loaded; nothing is changed.', error);
      if (!consent.state.decision) consent.showBanner();
      else consent.hide();
    }
  };
  const follow = (): void => {
    unsubscribe = consent.subscribe(({ decision, surface }) => {
      // It stays under the open preferences, so that focus can return to it.
      if (surface !== 'none' && (!decision || surface === 'banner')) placeBanner(banner, appearance);
      else banner.remove();
      if (surface === 'preferences') void openPreferences();
    });
  };
  // The page's own place for it may not be parsed yet.
  if (appearance?.layout === 'inline' && document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', follow);
  } else follow();
  return () => {
    document.removeEventListener('DOMContentLoaded', follow);
    unsubscribe?.();
    banner.remove();
    preferences?.remove();
  };
}
