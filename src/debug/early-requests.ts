import type { Service } from '../core/types.js';
import { termsOf } from './expression-terms.js';
import { inertOf } from './inert.js';
import { releasedAt } from './released-at.js';
import { fetchesOf, isOn, urlOf } from './urls.js';
import type { Sight } from './verdict.js';

/** Something that was asked for before anyone had consented to it. */
export interface EarlyRequest {
  readonly url: string;
  /** When, in milliseconds of `performance.now()`. */
  readonly time: number;
  /** What asked for it, as the browser has it: `script`, `img`, `fetch`, `beacon` … */
  readonly initiator: string;
  /** An element without a gate that has this very URL. */
  readonly culprit: Element | null;
  /** What it belongs to: a service, or a gated element with the same URL. */
  readonly owner: Service | Element;
}

/** What the browser has fetched of gated elements and of services that list their hosts, before it was allowed. */
export function earlyRequests(sight: Sight): EarlyRequest[] {
  const found = [...ofElements(sight), ...ofServices(sight)].filter(({ url }) => !isOwnFault(url, sight));
  // One URL, told once: a gated element says more than a service.
  return found.filter(({ url }, index) => found.findIndex((other) => other.url === url) === index);
}

/** An element that has `data-consent` and no gate has its own warning. */
function isOwnFault(url: string, { elements }: Sight): boolean {
  return elements.some((element) => !isHeldBack(element) && urlOf(element) === url);
}

function ofElements(sight: Sight): EarlyRequest[] {
  return sight.elements.flatMap((element) => {
    const url = urlOf(element);
    if (!url || !isHeldBack(element)) return [];
    const since = allowedSince(element, sight);
    return fetchesOf(url)
      .filter(({ startTime }) => startTime < since)
      .map((entry) => earlyRequest(entry, element, sight));
  });
}

/** When anything that the element names was first granted. A refusal may open it too: after one, nobody is accused. */
function allowedSince(element: Element, { consent: { state }, sightings: { granted } }: Sight): number {
  const expression = element.getAttribute('data-consent') ?? '';
  const ids = termsOf(expression, state)
    .flat()
    .map(({ id }) => id);
  if (expression.includes('!') && state.decision) return 0;
  return Math.min(...ids.map((id) => granted.get(id) ?? Infinity));
}

function isHeldBack(element: Element): boolean {
  return element instanceof HTMLScriptElement ? element.type === 'text/plain' : inertOf(element).length > 0;
}

function ofServices(sight: Sight): EarlyRequest[] {
  const { consent, sightings } = sight;
  const { services } = consent.settings;
  const since = (service: Service): number =>
    Math.min(sightings.granted.get(service.id) ?? Infinity, sightings.granted.get(service.category) ?? Infinity);
  return (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).flatMap((entry) => {
    const owners = services.filter(({ hosts = [] }) => hosts.some((host) => isOn(entry.name, host)));
    // Hosts are shared: a request that one of its services may make proves nothing against another.
    const early = owners.length > 0 && owners.every((service) => entry.startTime < since(service));
    return early ? [earlyRequest(entry, owners[0]!, sight)] : [];
  });
}

function earlyRequest(
  { name: url, startTime: time, initiatorType: initiator }: PerformanceResourceTiming,
  owner: EarlyRequest['owner'],
  { elements, consent }: Sight,
): EarlyRequest {
  const bearers = document.querySelectorAll<Partial<HTMLImageElement & HTMLLinkElement> & Element>(
    ':is([src], [href]):not([data-consent])',
  );
  const isCopy = ({ previousElementSibling: one }: Element): boolean =>
    one !== null && elements.includes(one) && releasedAt(one, consent) !== null;
  const culprit = [...bearers].find((one) => (one.src ?? one.href) === url && !isCopy(one)) ?? null;
  return { url, time, initiator, culprit, owner };
}
