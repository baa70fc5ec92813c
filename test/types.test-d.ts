/**
 * What the types promise; checked by `tsc -p test/tsconfig.json`, never run. A `@ts-expect-error` fails where the next line
 * is no error.
 */
import {
  createConsent,
  scriptGate,
  service,
  type CatalogueService,
  type Consent,
  type ConsentConfig,
  type DefaultCategory,
  type Service,
} from '../src/index.js';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_proof: Equal<A, B>): void => undefined;

export function defaultCategories(): void {
  const consent = createConsent({ policy: { version: '1' }, effects: [scriptGate()] });
  same<typeof consent, Consent<DefaultCategory>>(true);
  consent.allows('analytics');
  consent.allows('essential');
  // @ts-expect-error misspelt
  consent.allows('analitics');
  consent.save({ analytics: true });
  // @ts-expect-error misspelt
  consent.save({ analitics: true });
  // @ts-expect-error not a boolean
  consent.save({ analytics: 'granted' });
  consent.withdraw(['advertising']);
  // @ts-expect-error misspelt
  consent.withdraw(['adverts']);
  // @ts-expect-error not a method of expression
  consent.acceptAll({ method: 'scroll' });
  const granted: boolean = consent.state.grants.functional;
  void granted;
  // @ts-expect-error misspelt
  void consent.state.grants.function;
  // @ts-expect-error the state is replaced, never changed
  consent.state.grants.analytics = true;
  consent.subscribe((state, event) => {
    same<typeof state.grants.analytics, boolean>(true);
    // @ts-expect-error there is no event on the first call
    void event.withdrawn;
  });
}

export function ownCategories(): void {
  const consent = createConsent({
    policy: { version: '1' },
    categories: ['essential', 'stats', { id: 'ads', label: 'Advertising' }],
    services: [{ id: 's', name: 'S', provider: 'S Ltd', category: 'stats' }],
  });
  same<typeof consent, Consent<'essential' | 'stats' | 'ads' | 's'>>(true);
  consent.allows('s');
  consent.save({ stats: true, s: false });
  consent.allows('stats');
  consent.allows('ads');
  // @ts-expect-error a default category that this site does not have
  consent.allows('analytics');
  // @ts-expect-error misspelt
  consent.allows('stat');
  // @ts-expect-error misspelt
  consent.withdraw(['stat']);
}

export function servicesOfOwnCategories(): void {
  createConsent({
    policy: { version: '1' },
    categories: ['stats'],
    // @ts-expect-error a category that is not there
    services: [{ id: 's', name: 'S', provider: 'S Ltd', category: 'statistics' }],
  });
}

export function configurations(): ConsentConfig[] {
  return [
    { policy: { version: '1' } },
    // @ts-expect-error no policy version
    { policy: { url: '/privacy' } },
    // @ts-expect-error no such option
    { policy: { version: '1' }, cookies: {} },
  ];
}

declare const stats: CatalogueService<'stats'>;

export function servicesOfTheCatalogue(): void {
  const consent = createConsent({
    policy: { version: '1' },
    services: [service(stats, { id: 'S-1' }), service(stats, { id: 'S-2', as: 'shop-stats' })],
  });
  same<typeof consent, Consent<DefaultCategory | 'stats' | 'shop-stats'>>(true);
  consent.allows('shop-stats');
  // @ts-expect-error misspelt
  consent.allows('stat');
  const plain = service(stats);
  same<typeof plain, Service<DefaultCategory, 'stats'>>(true);
  void plain;
  service(stats, { load: null, purpose: 'Counts.', stop: [['stats.off']] });
  // @ts-expect-error not a list of calls
  service(stats, { stop: 'stats.off' });
  // @ts-expect-error an id is a text
  service(stats, { as: 7 });
}

export function cataloguesOfOwnCategories(): void {
  const consent = createConsent({
    policy: { version: '1' },
    categories: ['measuring'],
    services: [service(stats, { id: 'S-1', category: 'measuring' })],
  });
  same<typeof consent, Consent<'measuring' | 'stats'>>(true);
  void consent;
  createConsent({
    policy: { version: '1' },
    categories: ['measuring'],
    // @ts-expect-error the template's category is not there
    services: [service(stats, { id: 'S-1' })],
  });
}
