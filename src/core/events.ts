import type { ConsentState, DecisionEvent } from './types.js';

/**
 * Dispatched on `document`: `consentry-change` when a decision took effect, `consentry-show` when the banner or the
 * preferences became due, `consentry-hide` when nothing is shown any more.
 */
export class ConsentryEvent extends Event {
  declare readonly state: ConsentState<string>;
  /** The decision, in `consentry-change`. */
  declare readonly change: DecisionEvent<string> | undefined;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consentry-change': ConsentryEvent;
    'consentry-show': ConsentryEvent;
    'consentry-hide': ConsentryEvent;
  }
}
