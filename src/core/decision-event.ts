import type { DecisionEvent } from './types.js';

/** How long a reload waits for the work that {@link DecisionEvent.waitUntil} was handed, in milliseconds. */
export const SETTLE_LIMIT = 1000;

/** Completes the facts of a decision with the waiting that a reload respects. */
export function decisionEvent<C extends string>(
  facts: Omit<DecisionEvent<C>, 'waitUntil' | 'settled'>,
): DecisionEvent<C> {
  const work: Promise<unknown>[] = [];
  return {
    ...facts,
    waitUntil(promise) {
      work.push(promise);
    },
    settled: () =>
      new Promise((resolve) => {
        setTimeout(resolve, SETTLE_LIMIT);
        // First every listener has its turn to add work.
        setTimeout(async () => resolve(await Promise.allSettled(work)));
      }),
  };
}
