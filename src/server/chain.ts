import { hex } from './hash.js';
import type { RecordRow, SqlDatabase } from './sql-database.js';

/** A chain of records that one writer makes in one day: each link holds the one before. */
export interface Chain {
  readonly id: string;
  /** UTC, `2026-11-25`. */
  readonly day: string;
  /** How many links it has. */
  readonly length: number;
  /** The hash of the last link, in hexadecimal; empty before the first. */
  readonly head: string;
  /** When its last record was received. */
  readonly time: number;
}

/** A record that waits for its place in a chain. */
export interface Unlinked {
  readonly consentId: string;
  readonly recordId: string;
  readonly receivedTime: number;
  readonly apart: boolean;
  readonly document: string;
  readonly documentHash: Uint8Array;
}

/** What a link is the hash of; anybody can compute it from a row. */
export type LinkFields = Pick<RecordRow, 'consent_id' | 'record_id' | 'received_time' | 'apart' | 'chain_id'> & {
  readonly chain_seq: number;
  /** In hexadecimal. */
  readonly document_hash: string;
};

type Sha256 = SqlDatabase['sha256'];

/** How far requests that are handled at a time may overtake each other, in milliseconds. */
const overtaking = 1000;

/**
 * SHA-256 of one line: the hash of the link before, the chain, the place in it, the record, whose it is, when it was received,
 * whether it stands apart, and the document's hash, with spaces between.
 */
export function linkHash(sha256: Sha256, previous: string, row: LinkFields): Uint8Array {
  const { chain_id, chain_seq, record_id, consent_id, received_time, apart, document_hash } = row;
  const flag = apart ? 'apart' : 'known';
  const parts = [previous, chain_id, chain_seq, record_id, consent_id, received_time, flag, document_hash];
  return sha256(parts.join(' '));
}

/** Puts records into a chain one after the other. The chain is not changed; the one that comes back is as long as it becomes. */
export function linkAll(
  sha256: Sha256,
  chain: Chain | null,
  records: readonly Unlinked[],
): { rows: readonly RecordRow[]; chain: Chain | null } {
  const rows: RecordRow[] = [];
  let current = chain;
  for (const record of records) {
    const [row, next] = link(sha256, chainFor(record, current), record);
    rows.push(row);
    current = next;
  }
  return { rows, chain: current };
}

function link(sha256: Sha256, chain: Chain, record: Unlinked): [RecordRow, Chain] {
  const { consentId, recordId, receivedTime, apart, document, documentHash } = record;
  // In a chain time never goes back, so that a chain can be checked in the order of time.
  const time = Math.max(receivedTime, chain.time);
  const fields = {
    consent_id: consentId,
    record_id: recordId,
    received_time: new Date(time).toISOString(),
    apart,
    chain_id: chain.id,
    chain_seq: chain.length,
  };
  const link_hash = linkHash(sha256, chain.head, { ...fields, document_hash: hex(documentHash) });
  const row = { ...fields, document, document_hash: documentHash, link_hash };
  return [row, { ...chain, length: chain.length + 1, head: hex(link_hash), time }];
}

/** The chain goes on, unless a new day has begun or the clock was set back. */
function chainFor({ receivedTime }: Unlinked, chain: Chain | null): Chain {
  const time = chain && chain.time - receivedTime <= overtaking ? Math.max(chain.time, receivedTime) : receivedTime;
  const day = dayOf(time);
  if (chain?.day === day && time >= chain.time) return chain;
  return { id: crypto.randomUUID(), day, length: 0, head: '', time };
}

/** The UTC day of a moment, `2026-11-25`. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
