import type { Answer, Asked } from './asked.js';
import { checkRecord, isGrant } from './check-record.js';
import { emptyResponse } from './empty-response.js';
import type { KnownNotices } from './known-notices.js';
import { agrees, type NoticeFacts } from './notice-facts.js';
import type { Sender } from './origins.js';
import { problem, type Problem } from './problem.js';
import type { NewRecord, RecordStore } from './record-store.js';

/** Where records go. */
export interface Receiving {
  readonly store: Pick<RecordStore, 'append'>;
  readonly known: KnownNotices;
  readonly maxBytes?: number;
}

/** Sets no cookie: a slow answer to a grant would overwrite a withdrawal that was made meanwhile. */
export async function receiveRecord(
  request: Asked,
  { store, known, maxBytes = 32_768 }: Receiving,
  sender: Sender,
): Promise<Answer | Problem> {
  const { headers } = request;
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' || (headers.get('content-encoding') ?? 'identity') !== 'identity')
    return problem('media-type');
  const body = await request.body(maxBytes);
  if (typeof body === 'string') return problem(body);
  const value = parsed(body.text);
  if (value === undefined) return problem('malformed');
  const now = Date.now();
  const checked = checkRecord(value, now, isPlainText(body.text));
  if ('errors' in checked) return problem('invalid', checked.errors);
  const { record } = checked;
  if (!isFrom(headers.get('origin'), record))
    return problem('invalid', [{ pointer: '/source/origin', rule: 'origin' }]);
  await known.ready();
  const hash = record.privacy_notice.text_hash;
  const facts = hash === null ? null : await known.find(hash);
  if (facts && beliesNotice(record, facts)) return problem('invalid', [{ pointer: '/event_state', rule: 'services' }]);
  const outcome = await store.append({ record, receivedTime: now, apart: isApart(record, facts, known) });
  return emptyResponse(outcome === 'stored' ? 201 : 200, sender.headers);
}

/**
 * Whether a page of this origin may have made the record: the outbox is of one origin, and what waits in it is sent by no other. An
 * opaque origin (`null`) says nothing, and what is no browser names none.
 */
function isFrom(origin: string | null, { source }: NewRecord['record']): boolean {
  return [null, 'null', source.origin].includes(origin) || source.origin === 'null';
}

/** Whether all was refused, they say, and yet a service runs that was a choice by the very notice. */
function beliesNotice(record: NewRecord['record'], { categoryOf }: NoticeFacts): boolean {
  return runningAfterRefusal(record).some((id) => (categoryOf.get(id) ?? 'essential') !== 'essential');
}

/**
 * Whether the other half of the proof is missing, or is that of another record. Where nothing was shown, or nobody knows what
 * (plain http), a grant proves little; to refuse, or to take back a grant, one need not have been told anything.
 */
function isApart(record: NewRecord['record'], facts: NoticeFacts | null, known: KnownNotices): boolean {
  if (record.privacy_notice.text_hash === null)
    return isGrant(record.event_state) || !runningAfterRefusal(record).every(known.isEssential);
  if (!facts || !agrees(record, facts)) return true;
  return !runningAfterRefusal(record).every((id) => facts.categoryOf.get(id) === 'essential');
}

/** After a refusal of all nothing runs but what is essential. */
function runningAfterRefusal({ event_state, services }: NewRecord['record']): string[] {
  return event_state === 'ConsentRefused' ? Object.keys(services).filter((id) => services[id]) : [];
}

/** JSON in UTF-8 has neither a NUL nor half of a character in it, unless it is escaped. */
function isPlainText(text: string): boolean {
  return !text.includes('\\u');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
