/** What the overlay itself has seen in this page, and nobody else remembers. */
export interface Sightings {
  /** Released copies, images and frames that failed to load. */
  readonly failed: WeakSet<EventTarget>;
  /** URLs that the page's Content-Security-Policy forbade. */
  readonly forbidden: Set<string>;
  /** The gated script that ran for a URL, even if it has left the page since. */
  readonly ran: Map<string, Element>;
  /** Since when an element is open; for those whose gate does not say. In milliseconds of `performance.now()`. */
  readonly openSince: WeakMap<Element, number>;
  /** Since when an element could be released, and is not. */
  readonly dueSince: WeakMap<Element, number>;
  /** When a category or service was first granted in this page. */
  readonly granted: Map<string, number>;
}

export function newSightings(): Sightings {
  return {
    failed: new WeakSet(),
    forbidden: new Set(),
    ran: new Map(),
    openSince: new WeakMap(),
    dueSince: new WeakMap(),
    granted: new Map(),
  };
}
