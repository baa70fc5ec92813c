import { ConsentryError } from '../core/errors.js';
import type { Service } from '../core/types.js';

/** Directives of a Content-Security-Policy by their names, each with its sources. */
export type PolicyDirectives = Readonly<Record<string, string | readonly string[]>>;

/** Of the page's own: what it needs without any service. Whatever `base` does not name falls under `default-src`. */
const defaults: PolicyDirectives = { 'default-src': "'self'", 'object-src': "'none'", 'base-uri': "'self'" };

/** To which the hosts of services are added, where the policy names them: what loads, or is sent somewhere. */
const open = new Set([
  ...['default-src', 'script-src', 'script-src-elem', 'style-src', 'style-src-elem', 'img-src', 'font-src'],
  ...['media-src', 'connect-src', 'frame-src', 'child-src'],
]);

/** An origin, perhaps with a wildcard for what stands before a domain, and a path (CSP 3 §2.3.1, host-source). */
const host =
  /^(?:(?:https?|wss?):\/\/)?(?:\*\.)?[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*(?::(?:\d{1,5}|\*))?(?:\/[\w.~%/-]*)?$/i;

/**
 * The value of a `Content-Security-Policy` header that lets in the hosts of the services that are granted, and of no others: the one
 * block that no script can get round. Throws a `ConsentryError` for a host, a directive or a source that could be more than one.
 *
 * @param grants What `readConsent` says of these services.
 * @param services Filled, as `service()` makes them: with `hosts`.
 * @param base What the page itself needs; laid over `default-src 'self'; object-src 'none'; base-uri 'self'`.
 */
export function contentSecurityPolicy(
  grants: Readonly<Record<string, boolean>>,
  services: readonly Pick<Service, 'id' | 'hosts'>[],
  base: PolicyDirectives = {},
): string {
  const hosts = new Set(
    services.flatMap(({ id, hosts: own = [] }) => {
      own.forEach((one) => {
        check(host.test(one), 'service-host', `services.${id}.hosts`, 'Give origins, such as "https://*.example.com".');
      });
      return Object.hasOwn(grants, id) && grants[id] === true ? own : [];
    }),
  );
  return Object.entries({ ...defaults, ...base })
    .map(([name, sources]) => directive(name, typeof sources === 'string' ? sources.split(' ') : sources, hosts))
    .join('; ');
}

function directive(name: string, sources: readonly string[], hosts: ReadonlySet<string>): string {
  check(/^[a-z][a-z-]*$/.test(name), 'csp-directive', 'base', 'Name directives as in "script-src".');
  const own = sources.filter(Boolean);
  for (const source of own)
    check(/^[^\s;,]+$/.test(source), 'csp-source', `base.${name}`, 'Give each source by itself, without ";" and ",".');
  // `'none'` beside anything else means nothing: who shut it wants it shut.
  const more = open.has(name) && !own.includes("'none'") ? [...hosts].filter((one) => !own.includes(one)) : [];
  return [name, ...own, ...more].join(' ');
}

function check(holds: boolean, code: string, path: string, cure: string): void {
  if (!holds) throw new ConsentryError(code, path, cure);
}
