import { locked } from './locked.js';

/**
 * Does the work while no other tab does its own, where the browser has locks. A tab that holds on for longer than `patience`
 * milliseconds is waited for no more, and this page holds on only until it is left: `left`.
 */
export async function alone(
  name: string,
  patience: number,
  left: Promise<unknown>,
  work: () => Promise<void>,
): Promise<void> {
  let done: Promise<void> | undefined;
  const start = (): Promise<void> => (done ??= work());
  const waiting = { signal: AbortSignal.timeout(patience) };
  // Waited too long, or in a document that may have no locks: without it.
  await locked(name, waiting, () => Promise.race([start(), left])).catch(start);
  await start();
}
