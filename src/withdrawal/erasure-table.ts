import type { ErasureReport } from '../core/types.js';

/** Development only: what was erased, as a table. */
export function logErasure({ origin, items, cutShort }: ErasureReport): void {
  const count = (wanted: string): string => `${items.filter(({ state }) => state === wanted).length} ${wanted}`;
  const counts = ['erased', 'remaining', 'kept', 'unverifiable'].map(count).join(', ');
  console.info(
    `[consentry] Erasure after a ${origin}${cutShort ? ', cut short as the page was left' : ''}: ${counts}.`,
  );
  console.table(
    items.map(({ service, kind, name, declared, state, why = '' }) => ({ service, kind, name, declared, state, why })),
  );
}
