export type * from './server/record-store.js';
export type { ConsentRecord, EventState } from './records/record.js';
