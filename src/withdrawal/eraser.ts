import type { StorageKind } from '../core/types.js';
import { cookies, expireUnseen, hiddenCookies } from './erase-cookies.js';
import { cacheStorage } from './erase-caches.js';
import { databases } from './erase-databases.js';
import { webStorage } from './erase-storage.js';
import type { Notes } from './erasure-notes.js';
import type { LatePlace, Place } from './place.js';
import type { Targets } from './targets.js';

/**
 * Removes what is declared wherever a script can reach it, looks what is left, and notes both. What something that stays
 * has too is left alone, and so is all that is not declared.
 *
 * Cookies and Web Storage are done when this returns; databases and caches when it settles. Never rejects.
 */
export async function erase(targets: Targets, notes: Notes): Promise<void> {
  const { refused, isKept } = targets;
  const paths = refused.flatMap(({ item: { path = [] } }) => path);
  for (const { hidden, item } of refused) {
    if (hidden === 'other-path' && !isKept('cookie', item.name)) expireUnseen(item.name, item.path!);
  }
  const isDeclared = ({ kind }: { kind: StorageKind }): boolean => refused.some((target) => target.kind === kind);
  const now = [cookies(paths), webStorage('localStorage'), webStorage('sessionStorage')];
  for (const place of now.filter(isDeclared)) eraseNow(place, targets, notes);
  const late = [hiddenCookies(paths), databases, cacheStorage];
  await Promise.all(late.filter(isDeclared).map((place) => eraseLate(place, targets, notes)));
}

function eraseNow(place: Place, targets: Targets, notes: Notes): void {
  const { kind } = place;
  try {
    const there = place.names();
    doomed(there, kind, targets).forEach(place.remove);
    notes.looked(targets, kind, there, place.names());
  } catch {
    notes.blocked(targets, kind);
  }
}

async function eraseLate(place: LatePlace, targets: Targets, notes: Notes): Promise<void> {
  const { kind } = place;
  try {
    const there = await place.names();
    const removed = doomed(there, kind, targets).map(async (name) => [name, await place.remove(name)] as const);
    const whys = new Map(await Promise.all(removed));
    notes.looked(targets, kind, there, await place.names(), whys);
  } catch {
    notes.blocked(targets, kind);
  }
}

function doomed(names: readonly string[], kind: StorageKind, { refused, isKept }: Targets): string[] {
  return [...new Set(names)].filter(
    (name) => !isKept(kind, name) && refused.some((target) => target.kind === kind && target.matches(name)),
  );
}
