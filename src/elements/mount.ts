import type { Consent, ConsentState } from '../core/types.js';
import { en } from '../locales/en.js';
import { followLanguage } from '../locales/follow-language.js';
import type { Spoken } from '../locales/spoken.js';
import { labelReopen } from './reopen-label.js';

/** Shows whatever surface is due from now on; returns what removes it. */
export function mount(consent: Consent<string>): () => void {
  const banner = make('consentry-banner', consent);
  let preferences: HTMLElement | undefined;
  let spoken: Spoken | undefined;
  const openPreferences = async (): Promise<void> => {
    try {
      const { definePreferences } = await import('./preferences.js');
      definePreferences();
      preferences ??= place(Object.assign(make('consentry-preferences', consent), { spoken }));
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
    if (surface !== 'none' && (!decision || surface === 'banner')) place(banner);
    else banner.remove();
    if (surface === 'preferences') void openPreferences();
  };
  const unfollow = followLanguage(consent.settings, en, (found) => {
    spoken = found;
    for (const element of [banner, preferences]) if (element) Object.assign(element, { spoken });
    labelReopen(consent.settings, spoken);
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

function make(name: string, consent: Consent<string>): HTMLElement {
  const element = Object.assign(document.createElement(name), { consent });
  // Search engines would otherwise quote the banner instead of the page.
  element.dataset.nosnippet = '';
  return element;
}

/**
 * Beside the body, which belongs to the page and its framework, and before it, so that the keyboard meets the
 * question first.
 */
function place<T extends Element>(element: T): T {
  const { body, documentElement } = document as { body: HTMLElement | null; documentElement: HTMLElement };
  if (!element.isConnected) documentElement.insertBefore(element, body);
  return element;
}
