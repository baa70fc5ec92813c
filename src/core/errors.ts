/** A developer's mistake: a code to look up, the place in the configuration, and in development the cure. */
export class ConsentryError extends Error {
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string, cure?: string | false) {
    super(`[consentry] ${code} at ${path}` + (cure ? `. ${cure}` : ''));
    this.name = 'ConsentryError';
    this.code = code;
    this.path = path;
  }
}

/** Tells the developer, as an uncaught error would, and lets the caller go on. */
export function report(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
  else console.error(error);
}
