import { attempt } from '../core/errors.js';

/** How long tasks may run before the page gets its turn, in milliseconds. */
const SLICE = 8;

/**
 * Runs tasks in the order in which they come, at once as long as there is time, and lets the page breathe between.
 * Hands back what each returns; a failure is reported, and comes back as `undefined`.
 */
export function slices(): <T>(task: () => T) => Promise<Awaited<T> | undefined> {
  const tasks: (() => void)[] = [];
  let running = false;
  // Tasks that come one by one, each when the one before it has run, share the time.
  let end = 0;
  const run = async (): Promise<void> => {
    running = true;
    while (tasks.length) {
      tasks.shift()!();
      if (performance.now() >= end) {
        await pause();
        end = performance.now() + SLICE;
      }
    }
    running = false;
  };
  return (task) =>
    new Promise((resolve) => {
      tasks.push(() => {
        let result;
        attempt(() => (result = task()));
        resolve(result);
      });
      if (!running) void run();
    });
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
