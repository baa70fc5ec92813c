import { ConsentryEvent } from '../core/events.js';
import type { Effect } from '../core/types.js';

/** Tells the page, by events on `document`, what changed; for code that does not hold the consent object. */
export function domEvents(): Effect {
  return {
    name: 'events',
    phase: 'observe',
    start(consent) {
      let surface = 'none';
      return consent.subscribe((state, change) => {
        const tell = (type: string): void => {
          document.dispatchEvent(Object.assign(new ConsentryEvent(`consentry-${type}`), { state, change }));
        };
        if (change) tell('change');
        if (state.surface === surface) return;
        surface = state.surface;
        tell(surface === 'none' ? 'hide' : 'show');
      });
    },
  };
}
