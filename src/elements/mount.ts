import type { Consent, ConsentState } from '../core/types.js';
import { en } from '../locales/en.js';
import { followLanguage } from '../locales/follow-language.js';
import type { Spoken } from '../locales/spoken.js';
import { make, placeBanner, placeBeside } from './place.js';
import { labelReopen } from './reopen-label.js';

/** Shows whatever surface is due from now on; returns what removes it. */
export function mount(consent: Consent<string>): () => void {
  const { settings } = consent;
  const banner = make('consentry-banner', consent);
  let preferences: HTMLElement | undefined;
  let spoken: Spoken | undefined;
  const openPreferences = async (): Promise<void> => {
    try {
      const { definePreferences } = await import('./preferences.js');
      definePreferences();
      if (preferences) return;
      preferences = Object.assign(make('consentry-preferences', consent), { spoken });
      placeBeside(preferences);
    } catch (error) {
      console.error('[consentry] The preferences could not be loaded; nothing is changed.', error);
      if (!consent.state.decision) consent.showBanner();
      else consent.hide();
    }
  };
  const show = ({ decision, surface }: ConsentState<string>): void => {
    // Till it is known what to say, nothing is shown.
    if (!spoken) return;
    // It stays under the open preferences, so that focus can return to it.
    if (surface === 'none' || (decision && surface !== 'banner')) banner.remove();
    else placeBanner(banner, () => show(consent.state), settings.appearance);
    if (surface === 'preferences') void openPreferences();
  };
  const unfollow = followLanguage(settings, en, (found) => {
    spoken = found;
    for (const element of [banner, preferences]) if (element) Object.assign(element, { spoken });
    labelReopen(settings, spoken);
    show(consent.state);
  });
  const unsubscribe = consent.subscribe(show);
  return () => {
    unfollow();
    unsubscribe();
    banner.remove();
    preferences?.remove();
  };
}
