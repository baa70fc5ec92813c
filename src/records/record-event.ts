import type { ConsentRecord } from './record.js';
import type { Delivery } from './transport.js';

/**
 * Dispatched on `document` as `consentry-record`: when a record was put in the outbox (`kept`), and again when it is known
 * what became of it. One that `failed` stays in the outbox for the next visit.
 */
export class ConsentryRecordEvent extends Event {
  declare readonly record: ConsentRecord;
  declare readonly delivery: 'kept' | Delivery;

  constructor(record: ConsentRecord, delivery: ConsentryRecordEvent['delivery']) {
    super('consentry-record');
    Object.assign(this, { record, delivery });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consentry-record': ConsentryRecordEvent;
  }
}
