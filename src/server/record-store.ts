import type { ConsentRecord } from '../records/record.js';

/** A record as the receiver hands it to a store. */
export interface NewRecord {
  /** Valid by `record.schema.json`. */
  readonly record: ConsentRecord;
  /** By the receiver's clock, in milliseconds since 1970. */
  readonly receivedTime: number;
  /** Its notice is one that nobody announced: flagged wherever it is read, and can be read apart. */
  readonly apart: boolean;
}

/** A record as it is kept. */
export interface StoredRecord {
  readonly record_id: string;
  readonly consent_id: string;
  /** RFC 3339, UTC. */
  readonly received_time: string;
  readonly apart: boolean;
  /** `null` once it was erased: the row stays as a tombstone, so that it cannot come back and the chain holds. */
  readonly record: ConsentRecord | null;
  /** RFC 3339, UTC; `null` while the record is there. */
  readonly erased_time: string | null;
}

/** Which records to read; all where nothing is said. */
export interface RecordQuery {
  /** Received at this moment or later, in milliseconds since 1970. */
  readonly from?: number;
  /** Received before this moment. */
  readonly to?: number;
  readonly consentId?: string;
  /** Only those whose notice nobody announced, or only the others. */
  readonly apart?: boolean;
}

/** A notice as `npx consentry notices` prints it: what was shown, by the hash to which records refer. */
export interface StoredNotice {
  /** SHA-256 of `text`, in hexadecimal. */
  readonly hash: string;
  /** Canonical JSON. */
  readonly text: string;
}

/** What `verify` found: one line. */
export interface Finding {
  /** Such as `record 2b1c4f0e-…` or `day 2026-11-25`. */
  readonly where: string;
  readonly what: string;
}

export interface VerifyOptions {
  /** The public key of `signingKey`. Without it statements are believed whether they are signed or not. */
  readonly key?: JsonWebKey | undefined;
  /** The hash of a statement that was seen before, such as `npx consentry checkpoint` prints: it must still be there. */
  readonly head?: string | undefined;
}

/** What all stores take. */
export interface RecordStoreOptions {
  /**
   * The private key that signs checkpoints, erasures and sweeps: a JSON Web Key, as `npx consentry keys` makes. Keep it from whoever
   * can write to the database. Without it no day is signed, and only a careless change shows.
   */
  readonly signingKey?: JsonWebKey;
}

/** Where consent records are kept: append-only, each once, in a chain that shows tampering. */
export interface RecordStore {
  /** Connects, and brings the tables up to date. All else does so by itself; here a failure shows at the start. */
  ready(): Promise<void>;
  /** Resolves once the record is durable. The same `record_id` of the same `consent_id` is stored once. */
  append(record: NewRecord): Promise<'stored' | 'duplicate'>;
  /** In the order of their being received. Holds one page of rows at a time, however many there are. */
  read(query?: RecordQuery): AsyncIterable<StoredRecord>;
  /** Empties all records of this id, and says so in a signed statement; resolves with how many. */
  erase(consentId: string): Promise<number>;
  /**
   * Removes whole days of records received before this moment, and says so in a signed statement; resolves with how many. Rejects with
   * a `RangeError` where the moment is yet to come.
   */
  sweep(before: number): Promise<number>;
  /** Adds notices that it does not have. */
  addNotices(notices: readonly StoredNotice[]): Promise<void>;
  /** The notice with this hash. */
  notice(hash: string): Promise<StoredNotice | null>;
  /**
   * Signs what each day that ended ten minutes ago or earlier holds; resolves with the days, as `2026-11-25`, that it signed now. With a
   * `signingKey` a store does so by itself when a record arrives on a new day. Rejects without one.
   */
  checkpoint(): Promise<readonly string[]>;
  /** The hash of the last statement: kept elsewhere, it shows whether statements were removed since. `null` where there is none. */
  head(): Promise<string | null>;
  /** Goes through everything that is stored, and tells what was tampered with. Takes memory for one page of rows at a time. */
  verify(options?: VerifyOptions): AsyncIterable<Finding>;
  /** Waits for what is being written. */
  close(): Promise<void>;
}
