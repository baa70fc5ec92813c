/** A developer's mistake: a code to look up, the place in the configuration, and in development the cure. */
export class ConsentryError extends Error {
  constructor(
    readonly code: string,
    readonly path: string,
    cure = '',
  ) {
    super(`[consentry] ${code} at ${path}. ${cure}`);
  }
}

/** Tells the developer, as an uncaught error would, and lets the caller go on. */
export function report(error: unknown): void {
  (globalThis.reportError ?? console.error)(error);
}

/** Does it; a failure is reported and ends here. */
export function attempt<A extends unknown[]>(action: (...args: A) => void, ...args: A): void {
  try {
    action(...args);
  } catch (error) {
    report(error);
  }
}
