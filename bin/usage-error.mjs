/** A mistake of whoever gave the command: its message says how to mend it. */
export class UsageError extends Error {}
