/** How long things may take, in milliseconds. Tests shrink them. */
export interface Timing {
  /** An answer of the endpoint. */
  readonly answer: number;
  /** The browser's storage, before memory has to do. Less than a reload waits. */
  readonly storage: number;
  /** Another tab that is sending. */
  readonly otherTab: number;
  /** The first pause after a failure, at most: it doubles with each. */
  readonly pause: number;
  /** The longest pause. */
  readonly longestPause: number;
  /** The longest that an endpoint may ask for. */
  readonly longestRetryAfter: number;
  /** How old a record gets that cannot be delivered. */
  readonly life: number;
}

const usual: Timing = {
  answer: 10_000,
  storage: 600,
  otherTab: 15_000,
  pause: 1000,
  longestPause: 300_000,
  longestRetryAfter: 3_600_000,
  life: 60 * 864e5,
};

/** What `options` say, in a member that only tests know, laid over what is usual. */
export function timingOf(options: object): Timing {
  return { ...usual, ...(options as { timing?: Partial<Timing> }).timing };
}

/** The same promise, but rejected where it takes longer. */
export function within<T>(limit: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, limit);
    work.then(resolve, reject);
  });
}
