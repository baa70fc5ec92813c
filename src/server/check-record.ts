import { names, validate } from 'virtual:record-check';
import { DAY } from '../core/decision.js';
import type { RecordError } from './problem.js';
import type { NewRecord } from './record-store.js';

type ConsentRecord = NewRecord['record'];

/** Nothing of ours is older; what claims to be comes of a clock that was never set. */
const EARLIEST = Date.UTC(2018, 0);

/**
 * The record, or what is wrong with the value. `now`: by the receiver's clock. `plain`: whether it is known already that its texts have
 * nothing in them that no text should have.
 */
export function checkRecord(
  value: unknown,
  now: number,
  plain = false,
): { record: ConsentRecord } | { errors: RecordError[] } {
  if (!validate(value)) return { errors: (validate.errors ?? []).map(told) };
  const record = value as ConsentRecord;
  const errors: RecordError[] = [];
  for (const [pointer, rule, holds] of rules) if (!holds(record, now)) errors.push({ pointer, rule });
  if (!plain && !isPlain(record)) errors.push({ pointer: '', rule: 'text' });
  return errors.length ? { errors } : { record };
}

/** What a schema cannot say. The visitor's clock is evidence like all else, and kept as it is, unless it cannot be true. */
const rules: readonly (readonly [string, string, (record: ConsentRecord, now: number) => boolean])[] = [
  [
    '/event_time',
    'time',
    ({ event_time: text }, now) => {
      const time = Date.parse(text);
      // The 30th of February is the 2nd of March to a Date.
      return time >= EARLIEST && time <= now + DAY && isDay(text);
    },
  ],
  [
    '/purpose_states',
    'purposes',
    ({ purposes, purpose_states: states }) => {
      const ids = Object.keys(purposes).filter((id) => id !== 'essential');
      const fits = (id: string): boolean => Object.hasOwn(states, id) && isGrant(states[id]!) === purposes[id];
      return ids.length === Object.keys(states).length && ids.every(fits);
    },
  ],
  // A whole is named by what weighs most in it; services, whose states are not told, may weigh more.
  [
    '/event_state',
    'purpose_states',
    ({ event_state: whole, purpose_states: states }) =>
      Object.values(states).every((state) => order.indexOf(whole) <= order.indexOf(state)),
  ],
  [
    '/event_state',
    'purposes',
    ({ event_state: whole, purpose_states: states, services }) =>
      !isGrant(whole) || Object.values(states).some(isGrant) || Object.values(services).includes(true),
  ],
];

const order = ['ConsentGiven', 'ConsentWithdrawn', 'RenewedConsentGiven', 'ConsentRefused'];

/** Whether a state means that something stands granted. */
export function isGrant(state: string): boolean {
  return state === 'ConsentGiven' || state === 'RenewedConsentGiven';
}

function isDay(dateTime: string): boolean {
  if (Number(dateTime.slice(8, 10)) <= 28) return true;
  const day = dateTime.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** PostgreSQL stores no NUL in a text, and half of a surrogate pair is no character: neither comes of a browser that works. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !/\0|\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every((entry) => entry.every(isPlain));
}

/** Without names that the sender made up: a record that is refused may hold what nobody should keep, not even in a log. */
function told({ instancePath, keyword, params }: Failure): RecordError {
  const missing = keyword === 'required' ? `/${params.missingProperty as string}` : '';
  const pointer = (instancePath + missing)
    .split('/')
    .map((name) => (name === '' || names.includes(name) ? name : '*'))
    .join('/');
  return { pointer, rule: keyword };
}

type Failure = NonNullable<typeof validate.errors>[number];
