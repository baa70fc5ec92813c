import type { Consent } from '../core/types.js';

/** Shows whatever surface is due from now on; returns what removes it. */
export function mount(consent: Consent<string>): () => void {
  const banner = make('consentry-banner', consent);
  let preferences: HTMLElement | undefined;
  const openPreferences = async (): Promise<void> => {
    try {
      const { definePreferences } = await import('./preferences.js');
      definePreferences();
      preferences ??= place(make('consentry-preferences', consent));
    } catch (error) {
      console.error('[consentry] The preferences could not be loaded; nothing is changed.', error);
      if (!consent.state.decision) consent.showBanner();
      else consent.hide();
    }
  };
  const unsubscribe = consent.subscribe(({ decision, surface }) => {
    // It stays under the open preferences, so that focus can return to it.
    if (surface !== 'none' && (!decision || surface === 'banner')) place(banner);
    else banner.remove();
    if (surface === 'preferences') void openPreferences();
  });
  return () => {
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
