import { sha256 } from '../records/notice.js';
import { noticeFacts, type NoticeFacts } from './notice-facts.js';
import type { RecordStore, StoredNotice } from './record-store.js';

/** Knows which notices were announced. */
export interface KnownNotices {
  /** Puts what was announced into the store, once; rejects where the store fails, and is tried again then. */
  ready(): Promise<void>;
  /** The other half of a record that refers to this hash, or `null` where nobody announced it. */
  find(hash: string): Promise<NoticeFacts | null>;
  /** Whether one of those that were seen so far calls this service essential. */
  readonly isEssential: (service: string) => boolean;
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
  const known = new Map<string, NoticeFacts>();
  // A flood of hashes that nobody announced must not cost a query each: when each was last asked for, in the order of that.
  const unknown = new Map<string, number>();
  const add = async (): Promise<void> => {
    const hashes = await Promise.all(given.map(({ text }) => sha256(text)));
    const right = given.filter(({ hash }, index) => hash === hashes[index]).map(({ hash, text }) => ({ hash, text }));
    if (right.length < given.length) onWrong();
    if (right.length) await store.addNotices(right);
    for (const { hash, text } of right) known.set(hash, noticeFacts(text));
  };
  let adding: Promise<void> | undefined;
  return {
    ready: () =>
      (adding ??= add().catch((error: unknown) => {
        adding = undefined;
        throw error;
      })),
    isEssential: (service) => [...known.values()].some(({ categoryOf }) => categoryOf.get(service) === 'essential'),
    async find(hash) {
      const facts = known.get(hash);
      if (facts) return facts;
      const now = performance.now();
      if (now - (unknown.get(hash) ?? -Infinity) < MEMORY) return null;
      unknown.delete(hash);
      const found = await store.notice(hash);
      if (found) known.set(hash, noticeFacts(found.text));
      else unknown.set(hash, now);
      if (unknown.size > MOST) unknown.delete(unknown.keys().next().value!);
      return known.get(hash) ?? null;
    },
  };
}
