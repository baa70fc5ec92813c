import type { Consent } from '../core/types.js';
import { documentRegistry } from './document-registry.js';

/**
 * Calls back with every consent object of this document, whichever copy of the library makes it: at once with those that
 * stand, and with those that come, also in the place of one that was stopped, when they have started their own effects.
 */
export function everyConsent(use: (consent: Consent<string>) => void): void {
  const registry: { live: Record<string, Consent<string> | undefined> } = documentRegistry();
  for (const consent of Object.values(registry.live)) if (consent) use(consent);
  // The registry tells nobody, so that the core is spared a list of listeners; who wants to know watches what is put there.
  registry.live = new Proxy(registry.live, {
    set(live, name: string, consent?: Consent<string>) {
      live[name] = consent;
      queueMicrotask(() => {
        if (consent && live[name] === consent) use(consent);
      });
      return true;
    },
  });
}
