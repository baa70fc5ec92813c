import type { ConsentState, DecisionEvent } from './types.js';

/** A decision took effect. Dispatched on `document`. */
export class ConsentryChangeEvent extends Event {
  readonly state: ConsentState<string>;
  readonly change: DecisionEvent<string>;

  constructor(state: ConsentState<string>, change: DecisionEvent<string>) {
    super('consentry-change');
    this.state = state;
    this.change = change;
  }
}

/** The banner or the preferences became due. Dispatched on `document`. */
export class ConsentryShowEvent extends Event {
  readonly surface: 'banner' | 'preferences';

  constructor(surface: 'banner' | 'preferences') {
    super('consentry-show');
    this.surface = surface;
  }
}

/** Nothing is shown any more. Dispatched on `document`. */
export class ConsentryHideEvent extends Event {
  constructor() {
    super('consentry-hide');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consentry-change': ConsentryChangeEvent;
    'consentry-show': ConsentryShowEvent;
    'consentry-hide': ConsentryHideEvent;
  }
}
