export { consentRecords, type Receiver, type ReceiverOptions, type ReceiverProblem } from './server/consent-records.js';
export { subjectRights, type SubjectRights } from './server/subject-rights.js';
export type { Problem, ProblemKind, RecordError } from './server/problem.js';
export type { RateLimit } from './server/rate-limit.js';
export type { Receipt } from './server/receipt.js';
export type { ReceiptPageOptions } from './server/receipt-page.js';
export type { ReceiptTexts } from './locales/en-receipt.js';
export type * from './server/record-store.js';
export type { ConsentRecord, EventState } from './records/record.js';
