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
  readonly state: 'remaining' | 'unverifiable' | 'kept' | 'erased';
  /** A word of the report, such as `came-back`. */
  readonly why?: string | undefined;
}

/** The last erasure. */
export interface LoggedErasure {
  /** In milliseconds since 1970. */
  readonly time: number;
  /** What it followed: `withdrawal`, `refusal` or `load`. */
  readonly origin: string;
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
    const { report = {} } = event as Event & { report?: Partial<LoggedErasure> };
    const { time = Date.now(), origin = '', items = [] } = report;
    // The report says more, among it the path of the page and the visitor's identifier.
    const told = items.map(({ service, name, kind, state, why }) => ({ service, name, kind, state, why }));
    erasure = { time, origin, items: told };
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
