import type { ErasureItem, ErasureReason, StorageKind } from '../core/types.js';
import type { Target, Targets } from './targets.js';

/** What an erasure has found so far, in one look or two. */
export interface Notes {
  /** A kind has been looked through: these names were there, these are left, and these are left for that reason. */
  looked(
    targets: Targets,
    kind: StorageKind,
    there: readonly string[],
    left: readonly string[],
    whys?: ReadonlyMap<string, ErasureReason | undefined>,
  ): void;
  /** Nobody can look through this kind. */
  blocked(targets: Targets, kind: StorageKind): void;
  /** From now on what is found has come back. */
  lookAgain(): void;
  items(): ErasureItem[];
}

type Finding = Pick<ErasureItem, 'state' | 'why'>;

export function takeNotes(): Notes {
  const items = new Map<string, ErasureItem>();
  let isSecond = false;
  const keyOf = ({ service, kind, item }: Target, name: string): string => [service, kind, item.name, name].join();
  const note = (target: Target, name: string, finding: Finding): void => {
    const { service, kind, item } = target;
    items.set(keyOf(target, name), { service, kind, name, declared: item.name, ...finding });
  };
  /** What was held fast, and went by itself. */
  const letGo = (kind: StorageKind, there: readonly string[]): void => {
    for (const [key, item] of items) {
      if (item.kind === kind && item.state === 'remaining' && !there.includes(item.name))
        items.set(key, { ...item, state: 'erased', why: undefined });
    }
  };
  const judge = (isLeft: boolean, why: ErasureReason | undefined, before?: Finding): Finding => {
    const cameBack = isSecond && before?.state !== 'remaining' ? 'came-back' : undefined;
    if (!isLeft) return { state: 'erased', why: cameBack };
    return { state: 'remaining', why: why ?? cameBack ?? before?.why ?? 'not-removable' };
  };
  return {
    looked({ refused, isKept }, kind, there, left, whys) {
      letGo(kind, there);
      for (const target of refused) {
        if (target.kind !== kind) continue;
        for (const name of there.filter(target.matches)) {
          const finding = judge(left.includes(name), whys?.get(name), items.get(keyOf(target, name)));
          note(target, name, isKept(kind, name) ? { state: 'kept' } : finding);
        }
      }
    },
    blocked({ refused }, kind) {
      for (const target of refused) {
        if (target.kind === kind) note(target, target.item.name, { state: 'unverifiable', why: 'storage-blocked' });
      }
    },
    lookAgain: () => void (isSecond = true),
    items: () => [...items.values()],
  };
}
