import { attempt } from '../core/errors.js';

/** How long tasks may run before the page gets its turn, in milliseconds. */
const SLICE = 8;

/**
 * Runs tasks in the order in which they come, as long as there is time, and lets the page breathe between. Hands back what
 * each returns; a failure is reported, and comes back as `undefined`.
 */
export function slices(): <T>(task: () => T) => Promise<Awaited<T> | undefined> {
  let last: Promise<unknown> = Promise.resolve();
  // Tasks that come one by one, each when the one before it has run, share the time.
  let end = 0;
  return (task) => {
    // In a box: who comes next waits for the task, and not for what the task has promised.
    const run = last.then(() => {
      const box: [ReturnType<typeof task>?] = [];
      attempt(() => (box[0] = task()));
      return box;
    });
    last = run.then(async () => {
      if (performance.now() < end) return;
      await pause();
      end = performance.now() + SLICE;
    });
    return run.then(([result]) => result) as Promise<Awaited<ReturnType<typeof task>> | undefined>;
  };
}

function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Does it when the next frame has been drawn, and (hidden pages draw none) again a little later. */
export function afterPaint(action: () => void): void {
  requestAnimationFrame(() => setTimeout(action));
  setTimeout(action, 100);
}
