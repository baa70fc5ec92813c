import type { Timing } from './timing.js';

/** When to try again. */
export interface BackOff {
  /** After one more failure: not before `retryAfter` milliseconds. */
  readonly failed: (retryAfter: number) => void;
  readonly succeeded: () => void;
  /** After so many milliseconds, in the place of any other moment. */
  readonly wait: (milliseconds: number) => void;
  readonly cancel: () => void;
}

/** Pauses that double with each failure, of which a random part is waited: browsers that failed together must not come back together. */
export function backOff({ pause, longestPause }: Timing, act: () => unknown): BackOff {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  const wait = (milliseconds: number): void => {
    cancel();
    timer = setTimeout(act, milliseconds);
  };
  return {
    failed(retryAfter) {
      wait(Math.max(retryAfter, Math.random() * Math.min(pause * 2 ** failures, longestPause)));
      failures += 1;
    },
    succeeded: () => void (failures = 0),
    wait,
    cancel,
  };
}
