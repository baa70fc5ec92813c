/** Waits for something that the page does in its own time; fails with what it was waiting for. */
export async function until(what: string, holds: () => unknown, limit = 2000): Promise<void> {
  const end = performance.now() + limit;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited ${limit} ms in vain until ${what}.`);
    await wait(5);
  }
}

/** For what must not happen: long enough for it to happen where the source is wrong. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
