import type { ErasureReason, StorageKind } from '../core/types.js';

/** A kind of storage, as a script of this page reaches it. It throws, or rejects, where the browser lets nobody look. */
export interface Place {
  readonly kind: StorageKind;
  /** What is there, by name; of several with one name, each or one. */
  readonly names: () => readonly string[];
  readonly remove: (name: string) => void;
}

/** A kind that answers in its own time. */
export interface LatePlace {
  readonly kind: StorageKind;
  readonly names: () => Promise<readonly string[]>;
  /** Resolves with the reason where it has not gone. */
  readonly remove: (name: string) => Promise<ErasureReason | undefined>;
}
