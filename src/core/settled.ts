import type { DecisionEvent } from './types.js';

/** How long a reload waits for the work that {@link DecisionEvent.waitUntil} was handed, in milliseconds. */
export const SETTLE_LIMIT = 1000;

/** Settles when all work of an event is done, failed, or out of time. Never rejects. */
export function settled({ work }: Pick<DecisionEvent<string>, 'work'>): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, SETTLE_LIMIT);
    // First every listener has its turn to add work.
    setTimeout(async () => resolve(await Promise.allSettled(work)));
  });
}
