import { ConsentryChangeEvent, ConsentryHideEvent, ConsentryShowEvent } from '../core/events.js';
import type { ConsentState, DecisionEvent } from '../core/types.js';

/** Tells the page, by events on `document`, what changed. */
export function dispatchChange(
  state: ConsentState<string>,
  before: ConsentState<string>,
  change?: DecisionEvent<string>,
): void {
  if (change) document.dispatchEvent(new ConsentryChangeEvent(state, change));
  if (state.surface === before.surface) return;
  document.dispatchEvent(
    state.surface === 'none' ? new ConsentryHideEvent() : new ConsentryShowEvent(state.surface),
  );
}
