import type { ConsentRecord } from './record-types.js';
import type { Timing } from './timing.js';

/** What became of a record: it arrived, will not be taken as it is, or may be later. */
export type Delivery = 'delivered' | 'rejected' | 'failed';

/** The answer to one attempt. */
export interface Answer {
  readonly delivery: Delivery;
  /** How long the endpoint asked to be left in peace, in milliseconds; 0 where it did not. */
  readonly retryAfter: number;
}

/** What all requests of a page that outlive it may weigh together, in bytes (Fetch, "inflightKeepaliveBytes"). */
const QUOTA = 65_536;

let inFlight = 0;

/**
 * Posts a record so that it survives the navigation after the click, where the quota allows for that. Never rejects.
 * `plainly`: without outliving the page, since others may have used up the quota.
 */
export async function post(endpoint: string, record: ConsentRecord, timing: Timing, plainly = false): Promise<Answer> {
  const body = new TextEncoder().encode(JSON.stringify(record));
  const keepalive = !plainly && inFlight + body.length <= QUOTA;
  const weight = keepalive ? body.length : 0;
  inFlight += weight;
  let answer: Answer = { delivery: 'failed', retryAfter: 0 };
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      keepalive,
      // The page's address may say more than the record does: a query, or a path that is redacted.
      referrerPolicy: 'no-referrer',
      // Elsewhere a POST may arrive as a GET, whose answer says nothing of the record.
      redirect: 'manual',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(timing.answer),
    });
    answer = await judge(response, endpoint, timing);
  } catch {
    // No network, no answer in time, no leave by CORS, no room in the quota: nobody tells which.
  }
  inFlight -= weight;
  return answer;
}

async function judge(response: Response, endpoint: string, timing: Timing): Promise<Answer> {
  const { ok, status, type } = response;
  const isWrong = /^4(?!08|29)/.test(String(status));
  if (isWrong || type === 'opaqueredirect') await tell(response, endpoint);
  return {
    delivery: ok ? 'delivered' : isWrong ? 'rejected' : 'failed',
    retryAfter: Math.min(waitOf(response), timing.longestRetryAfter),
  };
}

/** `Retry-After` is a number of seconds, or a date. */
function waitOf({ headers }: Response): number {
  const text = headers.get('retry-after') ?? '';
  const wait = /^\s*\d+\s*$/.test(text) ? +text * 1000 : Date.parse(text) - Date.now();
  return Math.max(wait, 0) || 0;
}

const cures: Record<number, string> = {
  0: 'It redirects, and a record does not follow: name the address itself in records.endpoint.',
  401: 'It must take records from visitors who are not signed in.',
  403: 'It must allow this page’s origin.',
  404: 'Nothing is there: see records.endpoint.',
  405: 'It must take POST.',
  413: 'It must take bodies of 64 kB.',
  415: 'It must take application/json.',
};

/** What the developer of the site has to mend; the record is set aside meanwhile. */
async function tell(response: Response, endpoint: string): Promise<void> {
  const { status } = response;
  let why = '';
  if (__DEV__) {
    why = cures[status] ?? 'Its own answer says why; docs/records.md has the schema.';
    // A problem document, where it is one.
    why += ` ${(await response.text().catch(() => '')).slice(0, 1000)}`;
  }
  console.error(
    `[consentry] ${endpoint} answered ${status || 'a redirect'} to a consent record (records.endpoint). ${why}`,
  );
}
