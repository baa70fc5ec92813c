/**
 * The database in which records wait until the endpoint has them. It exists only while something waits: the script tag looks
 * for its name without loading who keeps it, and for nothing else that begins so.
 */
export const OUTBOX_KEY = 'consentry-outbox';

/** The database of records that the endpoint refused. */
export const ASIDE_KEY = 'consentry-aside';

/** In localStorage, before the seed of a decision whose record is not yet on disk: the page may be left before it is made. */
export const KEPT_EVENT_KEY = 'consentry-outbox-event';

/** In localStorage: the record before the next one. */
export const LAST_RECORD_KEY = 'consentry-last-record';

/** In localStorage: when the cookie was last renewed, in milliseconds since 1970. */
export const RENEWED_KEY = 'consentry-renewed';
