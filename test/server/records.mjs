import { randomUUID } from 'node:crypto';
import { sampleRecord } from '../../bench/records/sample.mjs';

/** Noon of a day that has ended long ago: 1 is New Year's Day of 2026. */
export const noon = (day) => Date.UTC(2026, 0, day, 12);

/** Five seconds into it, when a busy site has its first record of the day. */
export const midnight = (day) => Date.UTC(2026, 0, day, 0, 0, 5);

/**
 * One that refers to no notice: a store asks for one only to verify.
 *
 * @param {object} [fields] Of the record.
 */
export function newRecord(fields, { receivedTime = noon(1), apart = false } = {}) {
  const record = sampleRecord();
  const privacy_notice = { ...record.privacy_notice, text_hash: null };
  return { record: { ...record, privacy_notice, ...fields }, receivedTime, apart };
}

/** As many, one millisecond after the other. */
export function newRecords(count, receivedTime = noon(1)) {
  return Array.from({ length: count }, (_, index) => newRecord({}, { receivedTime: receivedTime + index }));
}

export const uuid = randomUUID;

/** Whatever can be iterated, as an array. */
export async function all(iterable) {
  const found = [];
  for await (const each of iterable) found.push(each);
  return found;
}

/** What `verify` finds, a line each. */
export async function findings(store, options) {
  return (await all(store.verify(options))).map(({ where, what }) => `${where}: ${what}`);
}
