import type { Consent, Service } from '../core/types.js';
import { momentOf } from './clock.js';
import type { ElementFacts } from './facts.js';
import { absolute, fetchesOf, isOn } from './urls.js';

/** A configured service, and whether it is there. */
export interface ServiceFacts {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly granted: boolean;
  readonly loaded: boolean;
  /** In words. */
  readonly how: string;
}

export function serviceFacts(consent: Consent<string>, elements: readonly ElementFacts[]): ServiceFacts[] {
  const { state, settings } = consent;
  return settings.services.map((service) => {
    const { id, name, category, load } = service;
    const granted = state.grants[id] ?? state.grants[category] === true;
    const found = load ? byLoader(service, consent, granted) : byPage(service, elements);
    return { id, name, category, granted, ...found };
  });
}

/** A service that is loaded as its data say. */
function byLoader(
  { id, load }: Service,
  { released }: Consent<string>,
  granted: boolean,
): Pick<ServiceFacts, 'loaded' | 'how'> {
  const urls = (load?.scripts ?? []).map(({ src }) => absolute(src));
  const times = urls.flatMap((url) => fetchesOf(url).map(({ startTime }) => startTime));
  if (times.length) return { loaded: true, how: `asked for at ${momentOf(Math.min(...times))}` };
  if (released.urls.has(`service:${id}`) || urls.some((url) => released.urls.has(url)))
    return { loaded: true, how: 'started' };
  const how = granted
    ? 'granted, and not loaded yet: that is for serviceLoader(), or the file that “npx consentry services” writes'
    : 'not loaded: it is not granted';
  return { loaded: false, how };
}

/** A service that the page brings, by elements that name it or stand on its hosts. */
function byPage({ id, hosts = [] }: Service, elements: readonly ElementFacts[]): Pick<ServiceFacts, 'loaded' | 'how'> {
  const own = elements.filter(
    ({ terms, url }) => terms.flat().some((term) => term.id === id) || (url && hosts.some((host) => isOn(url, host))),
  );
  const open = own.filter(({ verdict: { standing } }) => standing === 'open').length;
  if (own.length === 0) return { loaded: false, how: 'the page brings it, by no element that names it or its hosts' };
  return { loaded: open > 0, how: `the page brings it: ${open} of ${own.length} gated elements open` };
}
