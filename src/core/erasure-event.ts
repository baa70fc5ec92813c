import type { ErasureReport } from './types.js';

/**
 * `consentry-erasure`, dispatched on `document` when an erasure has looked again: after each decision that refuses
 * something, and after a load at which something was found.
 */
export class ConsentryErasureEvent extends Event {
  declare readonly report: ErasureReport;

  constructor(report: ErasureReport) {
    super('consentry-erasure');
    Object.assign(this, { report });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consentry-erasure': ConsentryErasureEvent;
  }
}
