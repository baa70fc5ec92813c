import { MAX_DAYS } from './decision.js';
import { ConsentryError } from './errors.js';
import type { Category, ConsentConfig, Settings } from './types.js';
import { warnOfUnknownOptions } from './unknown-options.js';

const defaults = ['essential', 'functional', 'analytics', 'advertising'];

/** Checks a configuration and fills in what it leaves out. Throws a {@link ConsentryError} that names the place. */
export function checkConfig<C extends string>(config: ConsentConfig<C>): Settings<C> {
  if (__DEV__) warnOfUnknownOptions(config);
  const { policy, controller, categories, services, cookie, language, texts } = isObject(config)
    ? config
    : ({} as ConsentConfig<C>);
  check(
    isObject(policy) && matches(policy.version, /^[\w.-]{1,64}$/),
    'policy-version',
    'policy.version',
    __DEV__ && 'Give the version of your policy, such as "2026-11-01": letters, digits, ".", "_" and "-", 64 at most.',
  );
  const all = checkCategories(list(categories, 'categories') ?? (defaults as C[]));
  return {
    policy,
    ...(controller && { controller }),
    categories: all,
    services: checkServices(list(services, 'services') ?? [], all),
    cookie: checkCookie(cookie),
    ...(language && { language }),
    texts: texts ?? {},
  };
}

function checkCategories<C extends string>(given: readonly (C | Category<C>)[]): Category<C>[] {
  const all = given.map((entry) => (isObject(entry) ? entry : { id: entry as C }));
  // Essential is not a choice, so a site need not name it.
  if (!all.some(({ id }) => id === 'essential')) all.unshift({ id: 'essential' as C });
  const ids = all.map(({ id }) => id);
  ids.forEach((id, index) => {
    check(
      matches(id, /^[a-z][a-z\d-]{0,31}$/) && ids.indexOf(id) === index,
      'category-id',
      `categories[${index}]`,
      __DEV__ &&
        'Name each category once, in lower-case letters, digits and hyphens, beginning with a letter, 32 characters at most.',
    );
  });
  // What is left for them in a cookie of 300 bytes; see docs/cookie-format.md.
  check(
    ids.join('.').length <= 150,
    'categories-too-long',
    'categories',
    __DEV__ && 'Use fewer or shorter ids: together they may have 150 characters.',
  );
  return all;
}

function checkServices<C extends string>(
  services: NonNullable<ConsentConfig<C>['services']>,
  categories: readonly Category<C>[],
): Settings<C>['services'] {
  services.forEach((service, index) => {
    check(
      isObject(service) && [service.id, service.name, service.provider].every((text) => matches(text, /./)),
      'service',
      `services[${index}]`,
      __DEV__ && 'A service needs an "id", a "name", a "provider" and a "category".',
    );
    check(
      categories.some(({ id }) => id === service.category),
      'service-category',
      `services[${index}].category`,
      __DEV__ && `Use one of: ${categories.map(({ id }) => id).join(', ')}.`,
    );
    list(service.stored, `services[${index}].stored`);
    list(service.start, `services[${index}].start`);
    list(service.stop, `services[${index}].stop`);
  });
  return services;
}

function checkCookie(cookie: ConsentConfig['cookie']): Settings['cookie'] {
  const { name = 'consentry', domain, days = 183 } = cookie ?? {};
  check(
    matches(name, /^[\w-]{1,40}$/),
    'cookie-name',
    'cookie.name',
    __DEV__ && 'Use letters, digits, "_" and "-", 40 at most.',
  );
  check(
    Number.isInteger(days) && days > 0 && days <= MAX_DAYS,
    'cookie-days',
    'cookie.days',
    __DEV__ && 'Give a whole number of days from 1 to 400; browsers keep no cookie longer.',
  );
  check(
    domain === undefined || matches(domain, /^[a-z\d.-]+$/i),
    'cookie-domain',
    'cookie.domain',
    __DEV__ && 'Give a bare domain such as "example.com", or leave it out.',
  );
  return { name, days, ...(domain && { domain: domain.replace(/^\./, '') }) };
}

function list<T>(value: T, path: string): T {
  check(value === undefined || Array.isArray(value), 'not-a-list', path, __DEV__ && 'Put it in [square brackets].');
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function check(condition: boolean, code: string, path: string, cure: string | false): asserts condition {
  if (!condition) throw new ConsentryError(code, path, cure);
}
