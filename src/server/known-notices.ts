import { hex, sha256 } from './hash.js';
import type { RecordStore, StoredNotice } from './record-store.js';

/** Knows which notices were announced. */
export interface KnownNotices {
  /** Puts what was announced into the store, once; rejects where the store fails, and is tried again then. */
  ready(): Promise<void>;
  /** Whether a record that refers to this hash has its other half. */
  has(hash: string): Promise<boolean>;
}

/**
 * Notices of this release, as they were handed over, and of earlier ones, which the store has. `onWrong` is called where one is
 * not what its hash says; it counts as not announced.
 */
export function knownNotices(
  store: Pick<RecordStore, 'addNotices' | 'notice'>,
  given: readonly StoredNotice[],
  onWrong: () => void,
): KnownNotices {
  const known = new Set<string>();
  const add = async (): Promise<void> => {
    const hashes = await Promise.all(given.map(async ({ text }) => hex(await sha256(text))));
    const right = given.filter(({ hash }, index) => hash === hashes[index]).map(({ hash, text }) => ({ hash, text }));
    if (right.length < given.length) onWrong();
    if (right.length) await store.addNotices(right);
    for (const { hash } of right) known.add(hash);
  };
  let adding: Promise<void> | undefined;
  return {
    ready: () =>
      (adding ??= add().catch((error: unknown) => {
        adding = undefined;
        throw error;
      })),
    async has(hash) {
      if (known.has(hash)) return true;
      if (!(await store.notice(hash))) return false;
      known.add(hash);
      return true;
    },
  };
}
