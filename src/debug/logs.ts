import { lookWhatWaits, nothingWaits, type Waiting } from './waiting.js';

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
  /** As it was when something was told last. */
  readonly waiting: Waiting;
  readonly stop: () => void;
}

/** Listens to records and erasures; calls back whenever there is something new. */
export function listen(onNews: () => void): Logs {
  const records = new Map<string, LoggedRecord>();
  let erasure: LoggedErasure | null = null;
  let waiting = nothingWaits;
  const look = async (): Promise<void> => {
    waiting = await lookWhatWaits();
    if (!listening.signal.aborted) onNews();
  };
  const listening = new AbortController();
  const { signal } = listening;
  const onRecord = ({ record, delivery }: RecordEvent): void => {
    records.set(record.record_id, { record, delivery });
    onNews();
    void look();
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
  void look();
  return {
    get records() {
      return [...records.values()].reverse();
    },
    get erasure() {
      return erasure;
    },
    get waiting() {
      return waiting;
    },
    stop: () => listening.abort(),
  };
}
