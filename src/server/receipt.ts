import type { RecordStore, StoredNotice, StoredRecord } from './record-store.js';

/** All that is kept of one `consent_id`, with the notices that were shown: what a visitor may ask for, and take away. */
export interface Receipt {
  readonly schema_version: '1.0';
  /** A UUID of this receipt. */
  readonly receipt_id: string;
  /** RFC 3339, UTC: when the receipt was made. */
  readonly receipt_time: string;
  readonly consent_id: string;
  /** In the order of their being received. */
  readonly records: readonly StoredRecord[];
  /** The notices that these records refer to, as far as they were announced. */
  readonly notices: readonly StoredNotice[];
  /** Whether there are more records: a receipt has 1,000 at most. */
  readonly more: boolean;
}

/** Whoever knows an id can send records of it; a receipt stays one that can be read. */
const MOST = 1000;

export async function receiptOf(store: Pick<RecordStore, 'read' | 'notice'>, consentId: string): Promise<Receipt> {
  const records: StoredRecord[] = [];
  let more = false;
  for await (const stored of store.read({ consentId })) {
    more = records.length === MOST;
    if (more) break;
    records.push(stored);
  }
  const hashes = new Set(records.flatMap(({ record }) => record?.privacy_notice.text_hash ?? []));
  const notices: StoredNotice[] = [];
  for (const hash of hashes) {
    const found = await store.notice(hash);
    if (found) notices.push({ hash: found.hash, text: found.text });
  }
  return {
    schema_version: '1.0',
    receipt_id: crypto.randomUUID(),
    receipt_time: new Date().toISOString(),
    consent_id: consentId,
    records,
    notices,
    more,
  };
}
