import { evaluate } from '../core/expression.js';
import type { Consent } from '../core/types.js';
import { gatedElements } from './gated-elements.js';
import { isOpen } from './inert.js';
import { releasedAt } from './released-at.js';
import { newSightings, type Sightings } from './sightings.js';
import { absolute, loadingAttributes, urlOf } from './urls.js';
import type { Sight } from './verdict.js';

/** How long changes are gathered before they are told, and how often time alone is one; in milliseconds. */
const LULL = 100;
const TICK = 1000;

const attributeFilter = [
  ...['data-consent', 'data-consent-group', 'data-type', 'type', 'data'],
  ...loadingAttributes.flatMap((name) => [name, `data-${name}`]),
];

/** Follows the gated elements of the page, and what becomes of them. */
export interface PageWatch {
  /** Looks now. */
  readonly look: () => Sight;
  readonly stop: () => void;
}

/** Calls back a moment after anything changed. */
export function watchPage(consent: Consent<string>, onChange: () => void): PageWatch {
  const sightings = newSightings();
  const seen = new WeakSet<Element>();
  const listening = new AbortController();
  const { signal } = listening;
  let due: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    due ??= setTimeout(() => {
      due = undefined;
      onChange();
    }, LULL);
  };
  const observer = new MutationObserver(soon);
  const follow = (root: Node): void => {
    // Again on what is observed already, it changes nothing.
    observer.observe(root, { childList: true, subtree: true, attributeFilter });
    const onError = ({ target }: Event): void => {
      if (target) sightings.failed.add(target);
    };
    root.addEventListener('error', onError, { capture: true, signal });
  };
  follow(document);
  const stopReports = followPolicy(sightings.forbidden, signal);
  const timer = setInterval(onChange, TICK);
  const unsubscribe = consent.subscribe(soon);
  const known = new Set<ParentNode>();
  return {
    look() {
      const { roots = [] } = consent.released as { roots?: Iterable<ParentNode> };
      for (const root of roots) {
        if (!known.has(root)) follow(root);
        known.add(root);
      }
      const elements = gatedElements(document, roots);
      noteGrants(consent, sightings.granted);
      for (const element of elements) note(element, consent, sightings, seen);
      return { consent, sightings, elements };
    },
    stop() {
      observer.disconnect();
      listening.abort();
      clearInterval(timer);
      clearTimeout(due);
      stopReports();
      unsubscribe();
    },
  };
}

/** Remembers what later cannot be told any more. */
function note(element: Element, consent: Consent<string>, sightings: Sightings, seen: WeakSet<Element>): void {
  const { openSince, dueSince, ran } = sightings;
  const since = releasedAt(element, consent);
  const open = since !== null || isOpen(element);
  const url = urlOf(element);
  if (element instanceof HTMLScriptElement && since !== null && url) {
    const first = ran.get(url);
    if (!first || since < releasedAt(first, consent)!) ran.set(url, element);
  }
  if (!open) openSince.delete(element);
  // What was open when it was first seen was opened nobody knows when.
  else if (seen.has(element) && !openSince.has(element)) openSince.set(element, performance.now());
  seen.add(element);
  if (open || !evaluate(element.getAttribute('data-consent') ?? '', consent.state)) dueSince.delete(element);
  else if (!dueSince.has(element)) dueSince.set(element, performance.now());
}

/** When each category and service was first granted here; by a decision of an earlier page: from the beginning. */
function noteGrants({ state: { grants, decision } }: Consent<string>, granted: Map<string, number>): void {
  const since = Math.max(0, (decision?.time ?? 0) - performance.timeOrigin);
  for (const id of Object.keys(grants)) {
    if (grants[id] && !granted.has(id)) granted.set(id, since);
  }
}

/** Collects URLs that the page's policy forbids, also those of the time before this was loaded, where browsers keep them. */
function followPolicy(forbidden: Set<string>, signal: AbortSignal): () => void {
  const add = (url: string | null | undefined): void => {
    if (url) forbidden.add(absolute(url));
  };
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => add(blockedURI), { signal });
  if (!('ReportingObserver' in globalThis)) return () => undefined;
  const observer = new ReportingObserver(
    (reports) => {
      for (const { body } of reports) add((body as { blockedURL?: string } | null)?.blockedURL);
    },
    { types: ['csp-violation'], buffered: true },
  );
  observer.observe();
  return () => observer.disconnect();
}
