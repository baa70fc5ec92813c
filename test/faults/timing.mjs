/** The outbox's times, shrunk about a hundredfold, in milliseconds. */
export const timing = {};

/** Longer than a browser with these times waits for an answer. */
export const late = 250;
