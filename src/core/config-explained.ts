import { explainAppearance } from './appearance-explained.js';
import { explainLanguage } from './language-explained.js';
import { isObject, isText, need } from './need.js';
import type { ConsentConfig } from './types.js';

const known: Readonly<Record<string, readonly string[]>> = {
  '': [
    'policy',
    'controller',
    'categories',
    'services',
    'serviceChoices',
    'cookie',
    'language',
    'appearance',
    'texts',
    'effects',
    'records',
    'reopen',
    'reloadOnWithdraw',
    'debug',
  ],
  policy: ['version', 'url'],
  controller: ['name', 'url'],
  cookie: ['name', 'domain', 'days'],
  appearance: ['layout', 'position', 'density', 'scheme', 'headingLevel', 'logo', 'links', 'closable'],
};

/** Development only: throws for what is wrong, with the cure; warns of options that do not exist. */
export function explain(config: ConsentConfig<string>): void {
  need(isObject(config), 'config', 'config', 'Give an object: {"policy": {"version": "2026-11-01"}}.');
  const { policy, cookie, texts } = config;
  need(
    isObject(policy) && isText(policy.version, /^[\w.-]{1,64}$/),
    'policy-version',
    'policy.version',
    'Give the version of your policy, such as "2026-11-01": letters, digits, ".", "_" and "-", 64 at most.',
  );
  need(isObject(texts ?? {}), 'texts', 'texts', 'Give an object of texts by their key.');
  explainServices(config, explainCategories(config.categories));
  explainCookie(cookie ?? {});
  explainLanguage(config.language);
  explainAppearance(config.appearance);
  warnOfUnknownOptions(config);
}

function explainCategories(categories: unknown = ['essential', 'functional', 'analytics', 'advertising']): string[] {
  need(Array.isArray(categories), 'categories', 'categories', 'Give a list, such as ["essential", "analytics"].');
  const ids = (categories as unknown[]).map((entry) => (isObject(entry) ? (entry as { id?: unknown }).id : entry));
  ids.forEach((id, index) => {
    need(
      isText(id, /^[a-z][a-z\d-]{0,31}$/) && ids.indexOf(id) === index,
      'category-id',
      `categories[${index}]`,
      'Name each category once, in lower-case letters, digits and hyphens, beginning with a letter, 32 at most.',
    );
  });
  need(
    ids.join('.').length + ids.length <= 150,
    'categories-too-long',
    'categories',
    'Use fewer or shorter ids: together they may have 150 characters, or the cookie outgrows 300 bytes.',
  );
  return ids as string[];
}

function explainServices({ services = [] }: ConsentConfig<string>, ids: readonly string[]): void {
  need(Array.isArray(services), 'services', 'services', 'Give a list of services.');
  services.forEach((service: unknown, index) => {
    const place = `services[${index}]`;
    need(isObject(service), 'service', place, 'Give an object with "id", "name", "provider" and "category".');
    const { category, ...rest } = service as Record<string, unknown>;
    for (const key of ['id', 'name', 'provider']) {
      need(isText(rest[key], /./), 'service', `${place}.${key}`, `Give its ${key}, as text.`);
    }
    const one = ['essential', ...ids].includes(category as string);
    need(one, 'service-category', `${place}.category`, `Use one of: ${ids.join(', ')}.`);
    need(
      isText(rest.id, /^[a-z][a-z\d-]{0,31}$/) &&
        !['essential', ...ids].includes(rest.id as string) &&
        isFirst(rest.id, index, services),
      'service-id',
      `${place}.id`,
      'Give each service an id of its own, which no category has: lower-case letters, digits and hyphens, 32 at most.',
    );
    for (const key of ['stored', 'start', 'stop']) {
      need(Array.isArray(rest[key] ?? []), 'service', `${place}.${key}`, 'Give a list.');
    }
    for (const data of [rest.start ?? [], rest.stop ?? []].flat()) {
      const whole = Array.isArray(data) && isText(data[0], /./);
      need(whole, 'call', `${place}.stop`, 'Each call is a list of its own: [["posthog.opt_out_capturing"]].');
    }
    for (const item of (rest.stored ?? []) as unknown[]) {
      const whole =
        isObject(item) && ['name', 'retention'].every((key) => isText((item as Record<string, unknown>)[key], /./));
      need(whole, 'stored-item', `${place}.stored`, 'Each item needs a "name" and a "retention" (Planet49, C-673/17).');
    }
  });
}

function isFirst(id: unknown, index: number, services: readonly { readonly id?: unknown }[]): boolean {
  return services.findIndex((service) => service?.id === id) === index;
}

function explainCookie({ name = 'consentry', domain, days = 183 }: NonNullable<ConsentConfig['cookie']>): void {
  need(isText(name, /^[\w-]{1,40}$/), 'cookie-name', 'cookie.name', 'Use letters, digits, "_" and "-", 40 at most.');
  need(
    Number.isInteger(days) && days > 0 && days <= 400,
    'cookie-days',
    'cookie.days',
    'Give a whole number of days from 1 to 400; browsers keep no cookie longer.',
  );
  need(
    domain === undefined || isText(domain, /^[a-z\d][a-z\d.-]*$/i),
    'cookie-domain',
    'cookie.domain',
    'Give a bare domain such as "example.com", or leave it out.',
  );
}

function warnOfUnknownOptions(config: object): void {
  for (const [place, options] of Object.entries(known)) {
    const part: unknown = place ? (config as Record<string, unknown>)[place] : config;
    for (const key of isObject(part) ? Object.keys(part) : []) {
      if (options.includes(key)) continue;
      const path = place ? `${place}.${key}` : key;
      console.warn(`[consentry] unknown-option at ${path}. It is ignored; known here: ${options.join(', ')}.`);
    }
  }
}
