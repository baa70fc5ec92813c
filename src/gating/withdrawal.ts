import type { Consent, DecisionEvent, Effect, Service, StoredItem } from '../core/types.js';
import { call } from './call.js';
import { erase } from './eraser.js';

/** When to reload the page after a withdrawal; released code can be told to stop, but not taken back. */
export interface WithdrawalOptions {
  /**
   * `auto`: when code of a withdrawn category was released in this document. `never` cannot promise silence from
   * such code. A function is called instead of reloading, for a page with unsaved work; it should reload when it can.
   * @default 'auto'
   */
  readonly reload?: 'auto' | 'always' | 'never' | ((event: DecisionEvent<string>) => void);
}

/**
 * Honours a refusal: services are told, what they declare to have stored is erased, and once the record is safe the
 * page reloads. What comes back is erased again on every load while it is refused.
 */
export function withdrawal({ reload = 'auto' }: WithdrawalOptions = {}): Effect {
  return {
    name: 'withdrawal',
    phase: 'gate',
    start(consent) {
      const unsubscribe = consent.subscribe(({ grants }, event) => {
        if (!event) return;
        for (const { category, start = [], stop = [] } of consent.settings.services) {
          if (event.withdrawn.includes(category)) stop.forEach(call);
          // Only a service that was refused before may have been told to stop.
          else if (grants[category] && event.previous?.choices[category] === false) start.forEach(call);
        }
        event.waitUntil(eraseRefused(consent));
        if (event.withdrawn.length) void reloadAfter(event, consent, reload);
      });
      // Only now: who is told late of a withdrawal still tells the services first.
      void eraseRefused(consent);
      return unsubscribe;
    },
  };
}

function eraseRefused({ state, settings }: Consent<string>): Promise<void> {
  const refused = ({ category }: Pick<Service, 'category'>): boolean => state.decision?.choices[category] === false;
  return erase(
    settings.services.filter(refused).flatMap(storedBy),
    // Our own cookie is safe from a declaration as wide as `*`.
    [
      { name: settings.cookie.name, retention: '' },
      ...settings.services.filter((service) => !refused(service)).flatMap(storedBy),
    ],
  );
}

function storedBy({ stored = [] }: Service): readonly StoredItem[] {
  return stored;
}

async function reloadAfter(
  event: DecisionEvent<string>,
  { released }: Consent<string>,
  reload: NonNullable<WithdrawalOptions['reload']>,
): Promise<void> {
  if (reload === 'never') return;
  const ran = event.withdrawn.some((category) => released.categories.has(category));
  if (reload !== 'always' && !ran) return;
  await event.settled();
  if (typeof reload === 'function') reload(event);
  else location.reload();
}
