import type { StorageKind } from './service-types.js';
import type { Decision } from './types.js';

/** What became of an item that a refused service declares. */
export type ErasureState =
  /** It was there, and no script of this page can see it any more. */
  | 'erased'
  /** It was there, and still is. */
  | 'remaining'
  /** It is there and stays: a granted or an essential service declares it too, or it is our own. */
  | 'kept'
  /** No script of this page can know whether it is there. */
  | 'unverifiable';

/** Why an item remains or is unverifiable; and, of one that was erased, that it had to be erased again. */
export type ErasureReason =
  /** A cookie that only servers see. They alone can expire it. */
  | 'http-only'
  /** It is kept on a domain that is not the page's, nor one above it. */
  | 'other-domain'
  /** A cookie on a path that does not lead to this page. Where its exact name is declared, it was expired unseen. */
  | 'other-path'
  /** The browser does not let this page look. */
  | 'storage-blocked'
  /** Somebody holds the database open. It goes when it is let go of, at the latest with the page. */
  | 'database-open'
  /** It was gone, or not there, after the first erasure, and was there again at the second look. */
  | 'came-back'
  /** The browser did not take it away, for no reason that a script could see. */
  | 'not-removable';

/** One thing that was found, or that is declared and cannot be looked for. */
export interface ErasureItem {
  /** The id of the service that declares it. */
  readonly service: string;
  readonly kind: StorageKind;
  /** As it was really found. Where nothing can be found, as it is declared. */
  readonly name: string;
  /** The declared name that it goes by, such as `_ga_*`. */
  readonly declared: string;
  readonly state: ErasureState;
  readonly why?: ErasureReason | undefined;
}

/** What an erasure did, and what was seen when it looked again. JSON can carry it. */
export interface ErasureReport {
  /** When it looked last, in milliseconds since 1970. */
  readonly time: number;
  /** `withdrawal`: grants were taken back. `refusal`: a decision took none back. `load`: the page was opened while refused. */
  readonly origin: 'withdrawal' | 'refusal' | 'load';
  /** Path of the page: what a script can see of cookies depends on it. */
  readonly path: string;
  /** The answer that was honoured. */
  readonly decision: Decision | null;
  /** The ids of all services that were refused, of those that declare nothing too. */
  readonly services: readonly string[];
  readonly items: readonly ErasureItem[];
  /** The page was left before the second look was due: cookies and Web Storage were looked at again, all else was not. */
  readonly cutShort: boolean;
}
