import type { ConsentRecord } from './record-types.js';
import type { Delivery } from './transport.js';

/**
 * Dispatched on `document` as `consentry-record`: when a record is `kept`, on disk or (`onDisk` is false) where storage is
 * blocked or slow in memory, and again when it is known what became of an attempt to send it. One that `failed` is sent again; one that was `rejected`
 * is set aside.
 */
export class ConsentryRecordEvent extends Event {
  declare readonly record: ConsentRecord;
  declare readonly delivery: 'kept' | Delivery;
  /** Of `kept`: whether the transaction had completed. */
  declare readonly onDisk: boolean;

  constructor(record: ConsentRecord, delivery: ConsentryRecordEvent['delivery'], onDisk = false) {
    super('consentry-record');
    Object.assign(this, { record, delivery, onDisk });
  }
}

/** Tells the page. */
export function tell(record: ConsentRecord, delivery: ConsentryRecordEvent['delivery'], onDisk?: boolean): void {
  document.dispatchEvent(new ConsentryRecordEvent(record, delivery, onDisk));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consentry-record': ConsentryRecordEvent;
  }
}
