import { hex, sha256 } from './hash.js';
import type { RecordStore, StoredNotice } from './record-store.js';

/** Knows which notices were announced. */
export interface KnownNotices {
  /** Puts what was announced into the store, once; rejects where the store fails, and is tried again then. */
  ready(): Promise<void>;
  /** Whether a record that refers to this hash has its other half. */
  has(hash: string): Promise<boolean>;
}

/** For how long a hash that the store did not have is not asked for again, in milliseconds. */
const MEMORY = 3000;
/** How many such hashes are remembered. */
const MOST = 1000;

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
  // A flood of hashes that nobody announced must not cost a query each: when each was last asked for, in the order of that.
  const unknown = new Map<string, number>();
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
      const now = performance.now();
      if (now - (unknown.get(hash) ?? -Infinity) < MEMORY) return false;
      unknown.delete(hash);
      const found = await store.notice(hash);
      if (found) known.add(hash);
      else unknown.set(hash, now);
      if (unknown.size > MOST) unknown.delete(unknown.keys().next().value!);
      return found !== null;
    },
  };
}
