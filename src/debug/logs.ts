/** The keys of records/outbox.ts, which is not ours to import: it would come along with all of it. */
const OUTBOX_KEY = 'consentry-outbox';
const KEPT_EVENT_KEY = 'consentry-outbox-event';

type RecordEvent = GlobalEventHandlersEventMap['consentry-record'];

/** A record of this page view, and what became of it so far. */
export type LoggedRecord = Pick<RecordEvent, 'record' | 'delivery'>;

/** One item of an erasure report. */
export interface ErasedItem {
  readonly service: string;
  readonly name: string;
  readonly kind: string;
  readonly state: 'erased' | 'remaining' | 'unverifiable';
  readonly why?: string;
}

/** The last erasure, and when this page heard of it, in milliseconds since 1970. */
export interface LoggedErasure {
  readonly time: number;
  readonly items: readonly ErasedItem[];
}

/** What was told by events since the overlay is there. */
export interface Logs {
  /** The newest first. */
  readonly records: readonly LoggedRecord[];
  readonly erasure: LoggedErasure | null;
  readonly stop: () => void;
}

/** Listens to records and erasures; calls back whenever there is something new. */
export function listen(onNews: () => void): Logs {
  const records = new Map<string, LoggedRecord>();
  let erasure: LoggedErasure | null = null;
  const listening = new AbortController();
  const { signal } = listening;
  const onRecord = ({ record, delivery }: RecordEvent): void => {
    records.set(record.record_id, { record, delivery });
    onNews();
  };
  const onErasure = (event: Event): void => {
    const { report } = event as Event & { report?: { items?: readonly ErasedItem[] } };
    erasure = { time: Date.now(), items: report?.items ?? [] };
    onNews();
  };
  document.addEventListener('consentry-record', onRecord, { signal });
  document.addEventListener('consentry-erasure', onErasure, { signal });
  return {
    get records() {
      return [...records.values()].reverse();
    },
    get erasure() {
      return erasure;
    },
    stop: () => listening.abort(),
  };
}

/** How many records wait in the outbox, and whether a decision waits there whose record is still to be made. */
export function waiting(): { readonly records: number; readonly decision: boolean } {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(OUTBOX_KEY) ?? '[]');
    return {
      records: Array.isArray(stored) ? stored.length : 0,
      decision: localStorage.getItem(KEPT_EVENT_KEY) !== null,
    };
  } catch {
    // Blocked storage keeps nothing.
    return { records: 0, decision: false };
  }
}
