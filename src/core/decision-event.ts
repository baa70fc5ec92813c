import type { ConsentState, DecisionEvent } from './types.js';

/** How long a reload waits for the work that {@link DecisionEvent.waitUntil} was handed, in milliseconds. */
export const SETTLE_LIMIT = 1000;

/** What it means that one state follows another. */
export function decisionEvent(
  before: ConsentState<string>,
  next: ConsentState<string>,
  how: Pick<DecisionEvent<string>, 'method' | 'notice' | 'origin'>,
): DecisionEvent<string> {
  const work: Promise<unknown>[] = [];
  return {
    ...how,
    decision: next.decision,
    previous: before.decision ?? before.outdated,
    withdrawn: Object.keys(before.grants).filter((id) => before.grants[id] && !next.grants[id]),
    waitUntil: (promise) => void work.push(promise),
    settled: () =>
      new Promise((resolve) => {
        setTimeout(resolve, SETTLE_LIMIT);
        // First every listener has its turn to add work.
        setTimeout(async () => resolve(await Promise.allSettled(work)));
      }),
  };
}
