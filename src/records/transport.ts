import type { ConsentRecord } from './record.js';

/** What became of a record: it arrived, will never be taken, or may be later. */
export type Delivery = 'delivered' | 'rejected' | 'failed';

/** How long an endpoint may take, in milliseconds. */
const TIMEOUT = 10_000;

/** Posts a record so that it survives the navigation after the click. Never rejects. */
export async function post(endpoint: string, record: ConsentRecord): Promise<Delivery> {
  try {
    const { ok, status } = await fetch(endpoint, {
      method: 'POST',
      keepalive: true,
      // The page's address may say more than the record does: a query, or a path that is redacted.
      referrerPolicy: 'no-referrer',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(record),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (ok) return 'delivered';
    // Only these judge the record itself; an endpoint that is moved or shut may be mended.
    if (![400, 413, 422].includes(status)) return 'failed';
    console.error(`[consentry] ${endpoint} answered ${status} to a consent record, which is given up.`);
    return 'rejected';
  } catch {
    return 'failed';
  }
}
