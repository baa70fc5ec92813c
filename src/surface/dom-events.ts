import { ConsentryEvent } from '../core/events.js';
import type { Effect } from '../core/types.js';

/** Tells the page, by events on `document`, what changed; for code that does not hold the consent object. */
export function domEvents(): Effect {
  return {
    name: 'dom-events',
    phase: 'observe',
    start(consent) {
      let surface = 'none';
      return consent.subscribe((state, change) => {
        if (change) document.dispatchEvent(new ConsentryEvent('consentry-change', state, change));
        if (state.surface === surface) return;
        surface = state.surface;
        const type = surface === 'none' ? 'hide' : 'show';
        document.dispatchEvent(new ConsentryEvent(`consentry-${type}`, state));
      });
    },
  };
}
