import { receiptOf, type Receipt } from './receipt.js';
import { receiptPage, type ReceiptPageOptions } from './receipt-page.js';
import type { RecordQuery, RecordStore } from './record-store.js';

/** What people may ask of whoever keeps records of them (GDPR art. 15, 17, 20), and what nobody needs to ask for (art. 5(1)(e)). */
export interface SubjectRights {
  /** All that is kept of this id, as data. */
  receipt(consentId: string): Promise<Receipt>;
  /** The same as a page to read or to print, whole in itself. */
  receiptPage(consentId: string, options?: ReceiptPageOptions): Promise<Response>;
  /**
   * Records as NDJSON, one JSON object a line: `{"kind": "record", …}`, and before the first that refers to it
   * `{"kind": "notice", …}`. Read as fast as it is taken, in constant memory.
   */
  export(query?: RecordQuery): ReadableStream<Uint8Array>;
  /** Empties all records of this id; that they were there, and when they were erased, stays. Resolves with how many. */
  erase(consentId: string): Promise<number>;
  /** Removes whole days of records that were received before this moment, which has passed. Resolves with how many. */
  sweep(before: Date): Promise<number>;
}

/** Functions of your server, never routes: who may call them, only you know. */
export function subjectRights({ store }: { readonly store: RecordStore }): SubjectRights {
  return {
    receipt: (consentId) => receiptOf(store, consentId),
    receiptPage: async (consentId, options) => receiptPage(await receiptOf(store, consentId), options),
    export: (query) => streamOf(linesOf(store, query)),
    erase: (consentId) => store.erase(consentId),
    sweep: (before) => store.sweep(before.getTime()),
  };
}

async function* linesOf(store: RecordStore, query?: RecordQuery): AsyncGenerator {
  const told = new Set<string>();
  for await (const stored of store.read(query)) {
    const hash = stored.record?.privacy_notice.text_hash;
    // Only those that are there are remembered: what anybody claims to have been shown is without number.
    const notice = hash && !told.has(hash) ? await store.notice(hash) : null;
    if (notice) {
      told.add(notice.hash);
      yield { kind: 'notice', hash: notice.hash, text: notice.text };
    }
    yield { kind: 'record', ...stored };
  }
}

function streamOf(lines: AsyncGenerator): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = (await lines.next()) as IteratorResult<object, undefined>;
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
