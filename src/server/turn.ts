/**
 * Resolves after one turn of the event loop, when what the network has brought already was let in: without a timer where there is a
 * way, as in Node, Bun and Deno.
 */
export function turn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => unknown };
  return new Promise((resolve) => {
    if (setImmediate) setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
