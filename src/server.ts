export { makeKeys } from './server/signing.js';
export type * from './server/record-store.js';
export type { ConsentRecord, EventState } from './records/record.js';
