/**
 * Does the work while no other tab does its own, where the browser has locks (not on plain http). A tab that holds on for
 * longer than `patience` milliseconds is waited for no more, and this page holds on only until it is left: `left`.
 */
export async function alone(
  name: string,
  patience: number,
  left: Promise<unknown>,
  work: () => Promise<void>,
): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  let done: Promise<void> | undefined;
  const start = (): Promise<void> => (done ??= work());
  try {
    await locks?.request(name, { signal: AbortSignal.timeout(patience) }, () => Promise.race([start(), left]));
  } catch {
    // Waited too long, or in a document that may have no locks.
  }
  await start();
}
