/** What a statement's parameters may be. */
export type SqlValue = string | number | boolean | null | Uint8Array;

export interface SqlStatement {
  /** Parameters are `$1`, `$2` and so on, and first stand in this order: SQLite numbers them as it meets them. */
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/**
 * A row by the names of its columns. Times are RFC 3339 in UTC with milliseconds, hashes `Uint8Array` or `ArrayBuffer`;
 * numbers may be strings, and booleans numbers.
 */
export type SqlRow = Readonly<Record<string, unknown>>;

/** A row of `consent_records`, as it is first written. */
export interface RecordRow {
  readonly consent_id: string;
  readonly record_id: string;
  readonly received_time: string;
  readonly apart: boolean;
  readonly document: string;
  readonly document_hash: Uint8Array;
  readonly chain_id: string;
  readonly chain_seq: number;
  readonly link_hash: Uint8Array;
}

/**
 * How a statement failed: `duplicate`, a key is taken and nothing was stored; `refused`, nothing was stored;
 * `unknown`, the connection was lost, and the database may or may not have committed.
 */
export type Trouble = 'duplicate' | 'refused' | 'unknown';

/** The little that the store asks of a database; whatever differs between PostgreSQL and SQLite is behind it. */
export interface SqlDatabase {
  /**
   * SHA-256 of a text in UTF-8. Here, because each record needs it twice: Web Crypto hands so little to another thread, which takes
   * ten times as long as Node's own.
   */
  readonly sha256: (text: string) => Uint8Array;
  query(sql: string, values?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
  /** All of them or none, durable once it resolves. */
  atomically(statements: readonly SqlStatement[]): Promise<void>;
  /** All of them or none, in one statement, durable once it resolves. */
  insertRecords(rows: readonly RecordRow[]): Promise<void>;
  /** Takes what was removed out of the files as well, as far as the database leaves that to us. */
  scrub(): Promise<void>;
  trouble(error: unknown): Trouble;
  close(): Promise<void>;
}
