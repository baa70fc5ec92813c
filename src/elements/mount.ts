import type { Consent, ConsentState, DecisionEvent } from '../core/types.js';
import { en } from '../locales/en.js';
import { followLanguage } from '../locales/follow-language.js';
import type { Spoken } from '../locales/spoken.js';
import { enter } from './enter.js';
import { make, placeBanner, placeBeside } from './place.js';
import { labelReopen } from './reopen-label.js';
import { makeStatus } from './status.js';

/** Shows whatever surface is due from now on; returns what removes it. */
export function mount(consent: Consent<string>): () => void {
  const { settings } = consent;
  const banner = make('consentry-banner', consent);
  const status = makeStatus(consent);
  let preferences: HTMLElement | undefined;
  let spoken: Spoken | undefined;
  let asked = false;
  const openPreferences = async (): Promise<void> => {
    try {
      const { definePreferences } = await import('./preferences.js');
      definePreferences();
      if (preferences) return;
      preferences = Object.assign(make('consentry-preferences', consent), { spoken });
      placeBeside(preferences);
    } catch (error) {
      console.error('[consentry] The preferences could not be loaded; nothing is changed.', error);
      // It can refuse, too, and decides nothing by itself. Who has answered meanwhile is not asked again.
      if (consent.state.surface === 'preferences') consent.showBanner();
    }
  };
  const show = ({ decision, surface }: ConsentState<string>, change?: DecisionEvent<string>): void => {
    // Till it is known what to say, nothing is shown.
    if (!spoken) return;
    // It stays under the open preferences, so that focus can return to it.
    if (surface === 'none' || (decision && surface !== 'banner')) banner.remove();
    else if (placeBanner(banner, () => show(consent.state), settings.appearance)) {
      // Nobody who did not ask for the banner is taken from what they were doing.
      if (surface === 'banner' && (decision || (asked && !change))) enter(banner);
      // A modal has taken the focus.
      if (document.activeElement !== banner) status.say('asked', spoken);
      asked = true;
    }
    if (change?.origin === 'this-tab') status.say('saved', spoken);
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
    for (const element of [banner, preferences, status]) element?.remove();
  };
}
