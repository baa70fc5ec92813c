import { attempt } from '../core/errors.js';
import { settled } from '../core/settled.js';
import type { Consent, Decision, DecisionEvent, Effect, Service, StoredItem } from '../core/types.js';
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
        // The pages that Turbo keeps would come back with what was open in them.
        if (event.withdrawn.length) call(['Turbo.cache.clear']);
        // First, so that it comes whatever a service does.
        if (event.withdrawn.length) void reloadAfter(event, consent, reload);
        for (const { category, start = [], stop = [] } of consent.settings.services) {
          // Only a service that was refused before may have been told to stop.
          const again = grants[category] && event.previous?.choices[category] === false;
          const calls = event.withdrawn.includes(category) ? stop : again ? start : [];
          attempt(() => {
            calls.forEach(call);
          });
        }
        event.waitUntil(eraseDenied(consent, event.decision));
      });
      // Only now: who is told late of a withdrawal still tells the services first.
      void eraseDenied(consent, consent.state.decision);
      return unsubscribe;
    },
  };
}

/**
 * Erases what is denied now, and was not granted by this decision: one that is told late, with others after it, does
 * not erase what a later one is still to stop. Before any answer nothing is touched.
 */
function eraseDenied({ state, settings }: Consent<string>, decision: Decision | null): Promise<void> {
  if (!state.decision && !state.outdated) return Promise.resolve();
  const denied = ({ category }: Service): boolean => !state.grants[category] && !decision?.choices[category];
  return erase(
    settings.services.filter(denied).flatMap(storedBy),
    // What we keep ourselves is safe from a declaration as wide as `*`.
    [
      { name: settings.cookie.name, retention: '' },
      { name: 'consentry-*', kind: 'localStorage', retention: '' },
      ...settings.services.filter((service) => !denied(service)).flatMap(storedBy),
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
  await settled(event);
  if (typeof reload === 'function') reload(event);
  else location.reload();
}
