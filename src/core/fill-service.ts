import type { DefaultCategory } from './config-types.js';
import { ConsentryError } from './errors.js';
import type { CatalogueService, ServiceParameter, ServiceReference } from './service-template.js';
import type { Service } from './service-types.js';

/** What of a service a site can replace. */
const replaceable = 'name category provider purpose privacy optOut load hosts stored start stop reload'.split(' ');

/**
 * Makes a service of this site out of one for every site: `service(hotjar, { id: '1234567' })`. Each `{name}` becomes the
 * value of that parameter; `{now}`, `{timestamp}` and `{@path}` stay, for the moment of the call. Throws a
 * `ConsentryError` for a parameter that is missing or malformed; one that nothing asks for need not be there.
 */
export function fillService<
  const I extends string,
  const C extends string = DefaultCategory,
  const A extends string = I,
>(template: CatalogueService<I>, reference?: ServiceReference<C, A>): Service<C, A>;
export function fillService(template: CatalogueService, reference: ServiceReference = {}): Service {
  const { params = {}, ...service } = template;
  const { as: id = template.id, ...given } = reference;
  const changes = Object.entries(given).filter(([key]) => !Object.hasOwn(params, key));
  if (__DEV__) explainChanges(changes, id, params);
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(params, name) ? valueOf(given[name], params[name]!, `services.${id}.${name}`) : whole,
    );
  const members = Object.entries({ ...service, ...Object.fromEntries(changes), id })
    .filter(([key, value]) => key !== 'sources' && value !== null && value !== undefined)
    .map(([key, value]) => [key, filled(key === 'stored' ? withoutSources(value) : value, fill)] as const);
  return Object.fromEntries(members) as unknown as Service;
}

/** A parameter's value, which becomes part of URLs and calls. */
function valueOf(
  given: unknown,
  { pattern, default: fallback, help, example }: ServiceParameter,
  path: string,
): string {
  const value = typeof given === 'number' ? String(given) : (given ?? fallback);
  const code = value === undefined ? 'service-parameter-missing' : 'service-parameter';
  if (typeof value === 'string' && new RegExp(`^(?:${pattern})$`, 'u').test(value)) return value;
  const cure = `Give "${path.split('.').pop()!}": ${help}, such as "${example}". It must match ${pattern} as a whole.`;
  throw new ConsentryError(code, path, __DEV__ ? cure : '');
}

/** A copy in which every text, keys too, is filled. */
function filled(data: unknown, fill: (text: string) => string): unknown {
  if (typeof data === 'string') return fill(data);
  if (Array.isArray(data)) return data.map((one) => filled(one, fill));
  // Code may hand over more than JSON can carry: that is left as it is.
  if (!data || Object.getPrototypeOf(data) !== Object.prototype) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [fill(key), filled(value, fill)]));
}

function withoutSources(items: unknown): unknown {
  return Array.isArray(items)
    ? items.map((item) => Object.fromEntries(Object.entries(item as object).filter(([key]) => key !== 'source')))
    : items;
}

function explainChanges(changes: readonly [string, unknown][], id: string, params: object): void {
  for (const [key] of changes) {
    if (replaceable.includes(key)) continue;
    const known = Object.keys(params).join(', ') || 'none';
    const cure =
      key === 'id' ? 'This service has no account; for another id use "as".' : `Parameters of this service: ${known}.`;
    throw new ConsentryError(
      'service-option',
      `services.${id}.${key}`,
      `${cure} Replaceable: ${replaceable.join(', ')}.`,
    );
  }
}
