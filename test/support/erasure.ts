import type { Consent, ConsentState, ErasureItem, StoredItem } from '../../src/core/types.js';
import { erase } from '../../src/withdrawal/eraser.js';
import { takeNotes } from '../../src/withdrawal/erasure-notes.js';
import { targetsOf, type Targets } from '../../src/withdrawal/targets.js';

/** A declared item. */
export const item = (name: string, kind?: StoredItem['kind'], more: Partial<StoredItem> = {}): StoredItem => ({
  name,
  retention: 'P1Y',
  ...(kind && { kind }),
  ...more,
});

/** A consent object's part that an erasure reads: the service `refused` declares these items, and `kept` those. */
export function consentWith(refused: readonly StoredItem[], kept: readonly StoredItem[] = []): Consent<string> {
  const service = (id: string, stored: readonly StoredItem[]): object => ({ id, category: id, stored });
  const services = [service('refused', refused), service('kept', kept)];
  const state = {
    grants: { refused: false, kept: true },
    decision: { choices: {} },
  } as unknown as ConsentState<string>;
  return { state, settings: { services, cookie: { name: 'consentry' } } } as unknown as Consent<string>;
}

/** Erases them; `items` tells, as one line each, what was found and what became of it. */
export function eraseItems(
  refused: readonly StoredItem[],
  kept?: readonly StoredItem[],
): { done: Promise<void>; items: () => string[] } {
  const targets: Targets = targetsOf(consentWith(refused, kept), null);
  const notes = takeNotes();
  const done = erase(targets, notes);
  return { done, items: () => linesOf(notes.items()) };
}

/** `name state why`, in order. */
export function linesOf(items: readonly ErasureItem[]): string[] {
  return items.map(({ name, state, why }) => [name, state, why].filter(Boolean).join(' ')).sort();
}
