import type { ConsentRecord } from './record-types.js';
import type { Delivery } from './transport.js';

/**
 * Dispatched on `document` as `consentry-record`: when a record is on disk (`kept`; or in memory, where storage is blocked),
 * and again when it is known what became of an attempt to send it. One that `failed` is sent again; one that was `rejected`
 * is set aside.
 */
export class ConsentryRecordEvent extends Event {
  declare readonly record: ConsentRecord;
  declare readonly delivery: 'kept' | Delivery;

  constructor(record: ConsentRecord, delivery: ConsentryRecordEvent['delivery']) {
    super('consentry-record');
    Object.assign(this, { record, delivery });
  }
}

/** Tells the page. */
export function tell(record: ConsentRecord, delivery: ConsentryRecordEvent['delivery']): void {
  document.dispatchEvent(new ConsentryRecordEvent(record, delivery));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consentry-record': ConsentryRecordEvent;
  }
}
