import type { Answer, Asked } from './asked.js';
import { checkRecord, isGrant } from './check-record.js';
import { emptyResponse } from './empty-response.js';
import type { KnownNotices } from './known-notices.js';
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
  await known.ready();
  const { record } = checked;
  const outcome = await store.append({ record, receivedTime: now, apart: await isApart(record, known) });
  return emptyResponse(outcome === 'stored' ? 201 : 200, sender.headers);
}

/**
 * Whether the other half of the proof is missing. Where nothing was shown, or nobody knows what (plain http), a grant proves
 * little; to refuse, or to take back a grant, one need not have been told anything.
 */
async function isApart(
  { privacy_notice: notice, event_state }: NewRecord['record'],
  known: KnownNotices,
): Promise<boolean> {
  return notice.text_hash === null ? isGrant(event_state) : !(await known.has(notice.text_hash));
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
