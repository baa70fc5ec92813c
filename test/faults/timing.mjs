/**
 * The outbox's times, shrunk about a hundredfold, in milliseconds: see `src/records/timing.ts`. Storage keeps its time, for a machine
 * that is busy with many browsers' pages at once is not a browser whose storage hangs.
 */
export const timing = {
  answer: 500,
  storage: 5000,
  otherTab: 400,
  pause: 10,
  longestPause: 80,
  longestRetryAfter: 120,
};

/** Longer than a browser with these times waits for an answer. */
export const late = 650;
