import type { AnswerOptions, ConsentState, DecisionEvent } from './types.js';

/** What it means that one state follows another. */
export function decisionEvent(
  before: ConsentState<string>,
  next: ConsentState<string>,
  how: AnswerOptions & Pick<DecisionEvent<string>, 'notice' | 'origin'>,
): DecisionEvent<string> {
  const work: Promise<unknown>[] = [];
  return {
    ...how,
    decision: next.decision,
    previous: before.decision ?? before.outdated,
    withdrawn: Object.keys(before.grants).filter((id) => before.grants[id] && !next.grants[id]),
    work,
    waitUntil: (promise) => void work.push(promise),
  };
}
