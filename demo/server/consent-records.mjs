import { consentRecords, subjectRights, toNodeHandler } from 'consentry/server';
import { libsqlStore } from 'consentry/server/libsql';

/** How many records a page of the demo is shown at most; the store keeps all. */
const shown = 200;

/**
 * The demo's own consent records endpoint: the real receiver before a real store, in memory unless a file is named.
 * @param {{ path?: string, notices?: Promise<object[]>, onStored?: (entry: object) => void }} [options]
 *   `notices` are those that were announced; records of others are kept apart
 */
export function createConsentRecords({ path = ':memory:', notices = Promise.resolve([]), onStored } = {}) {
  const store = telling(libsqlStore({ path }), onStored);
  const rights = subjectRights({ store });
  const receiver = notices.then((known) => toNodeHandler(consentRecords({ store, notices: known })));
  return {
    receive: async (request, response) => (await receiver)(request, response),
    /** What the store holds, the oldest first. */
    async entries() {
      const entries = [];
      for await (const entry of store.read()) entries.push(entry);
      return entries.slice(-shown);
    },
    notice: (hash) => store.notice(hash),
    receipt: (id) => rights.receipt(id),
    receiptPage: (id) => rights.receiptPage(id),
    close: () => store.close(),
  };
}

/** The same store, which tells of each record that is new to it. */
function telling(store, onStored) {
  return {
    ...store,
    async append(entry) {
      const outcome = await store.append(entry);
      if (outcome === 'stored') onStored?.(entryOf(entry));
      return outcome;
    },
  };
}

/** As the store itself gives it back. */
function entryOf({ record, receivedTime, apart }) {
  const { record_id, consent_id } = record;
  return {
    record_id,
    consent_id,
    received_time: new Date(receivedTime).toISOString(),
    apart,
    record,
    erased_time: null,
  };
}
