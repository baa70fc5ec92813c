/** What the schema cannot say of a service of the catalogue. Each rule gives the faults that it finds, as sentences. */
import fc from 'fast-check';
import { camelCase } from '../../scripts/catalogue.mjs';

/** What stands for something only when a call is made. */
const later = /^(now|timestamp|@.+)$/;

/** Never to be matched: ours, and what sites and their servers commonly keep themselves. */
const others = [
  'consentry consentry-* session session_id sessionid sid PHPSESSID JSESSIONID connect.sid __session __Host-session',
  'laravel_session XSRF-TOKEN csrftoken _csrf _csrf_token token auth_token access_token user user_id cart wishlist lang',
  'locale theme settings cookie_consent wordpress_logged_in_* wp-settings-* next-auth.session-token sb-*-auth-token persist:root',
].flatMap((line) => line.split(' '));

/** Really the same item under two services: Heap's session replay is Contentsquare's, and Turnstile is Cloudflare's. */
const sameItem = new Set(['_cs_c', '_cs_id', '_cs_s', 'cf_clearance']);

/** Every text of a value, keys too. */
export function texts(value) {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, part]) => [key, ...texts(part)])
    : [];
}

/** The text with an example for each parameter. */
function exampleOf(text, { params = {} }) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => params[name]?.example ?? whole);
}

const whole = ({ pattern }) => new RegExp(`^(?:${pattern})$`, 'u');

export function exportFaults({ name, code, exports }) {
  const [only, ...more] = Object.keys(exports);
  if (!only || more.length) return [`exports not one thing, but: ${Object.keys(exports).join(', ')}`];
  const { id } = exports[only];
  return [
    ...(only === camelCase(id) ? [] : [`exports ${only}, but its id is ${id}`]),
    ...(name === id ? [] : [`is ${name}.ts, but its id is ${id}`]),
    ...(code.match(/^import (?!type ).*$/gm) ?? []).map((line) => `imports more than types: ${line}`),
  ];
}

export function parameterFaults({ params = {}, ...rest }) {
  const used = texts(rest).flatMap((text) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name));
  const asked = [...new Set(used.filter((name) => !later.test(name)))];
  return [
    ...asked.filter((name) => !params[name]).map((name) => `has no parameter for {${name}}`),
    ...Object.keys(params)
      .filter((name) => !asked.includes(name))
      .map((name) => `does not use its parameter ${name}`),
    ...Object.entries(params).flatMap(([name, param]) => valueFaults(param).map((fault) => `${name} ${fault}`)),
  ];
}

function valueFaults(param) {
  const { example, default: fallback = example } = param;
  const values = [example, fallback].filter((value) => !whole(param).test(value));
  return [...values.map((value) => `does not match its own pattern: ${value}`), ...patternFaults(param)];
}

/**
 * A parameter becomes part of URLs, calls and markup. Values that the pattern takes are made and then spoilt in every
 * place: none of what comes of it may be taken.
 */
function patternFaults(param) {
  const spoils = ['"', "'", '<', '>', '`', ' ', '\n', '\\', '..', '{', '}'];
  const matches = whole(param);
  const samples = [param.example, ...fc.sample(fc.stringMatching(matches), { numRuns: 60, seed: 1 })];
  const taken = samples.flatMap((value) =>
    [...value, ''].flatMap((_letter, at) =>
      spoils.flatMap((spoil) =>
        [0, 1, 2]
          .map((length) => value.slice(0, at) + spoil + value.slice(at + length))
          .filter((text) => matches.test(text)),
      ),
    ),
  );
  return taken.slice(0, 1).map((text) => `takes what could break out of its place: ${JSON.stringify(text)}`);
}

/** Where scripts and styles come from must be among the hosts, or a site's Content-Security-Policy would shut them out. */
export function hostFaults(service) {
  const { load: { scripts = [], styles = [] } = {}, hosts = [], sources } = service;
  const covers = (host, { protocol, hostname }) => {
    const [, scheme, wildcard, name] = /^(https:|wss:)\/\/(\*\.)?([^/:]+)/.exec(exampleOf(host, service)) ?? [];
    return scheme === protocol && (wildcard ? hostname.endsWith(`.${name}`) : hostname === name);
  };
  const urls = [...scripts.map(({ src }) => src), ...styles];
  return [
    ...urls
      .filter((url) => !hosts.some((host) => covers(host, new URL(exampleOf(url, service)))))
      .map((url) => `has no host for ${url}`),
    ...['load', 'hosts']
      .filter((key) => Boolean(service[key]) !== Boolean(sources[key]))
      .map((key) => `has ${service[key] ? 'no source for its' : 'a source for what is not there:'} ${key}`),
  ];
}

/** Whether some name is matched by both of two patterns, in which `*` stands for any run of characters. */
export function overlaps(one, other) {
  if (!one || !other) return /^\**$/.test(one + other);
  if (one[0] === '*') return overlaps(one.slice(1), other) || overlaps(one, other.slice(1));
  if (other[0] === '*') return overlaps(other, one);
  return one[0] === other[0] && overlaps(one.slice(1), other.slice(1));
}

/** What of it is kept on the site's own domain, with examples for its parameters. */
function ownItems(service) {
  const items = (service.stored ?? []).filter(({ domain }) => !domain);
  return items.map(({ name, kind = 'cookie' }) => ({ name: exampleOf(name, service), kind }));
}

export function nameFaults(service) {
  return ownItems(service).flatMap(({ name }) => [
    ...others.filter((other) => overlaps(name, other)).map((other) => `would touch ${other} by ${name}`),
    ...(/^\*|^.{0,3}$/.test(name.replace(/(?!^)\*/g, '')) && name.includes('*')
      ? [`has a pattern as wide as ${name}`]
      : []),
  ]);
}

/** Of all services together: none may touch what another keeps. */
export function sharedFaults(services) {
  const items = services.flatMap((service) => ownItems(service).map((item) => ({ id: service.id, ...item })));
  return items.flatMap((one, at) =>
    items
      .slice(at + 1)
      .filter((other) => other.id !== one.id && other.kind === one.kind && overlaps(one.name, other.name))
      .filter((other) => one.name !== other.name || !sameItem.has(one.name))
      .map((other) => `${one.id} and ${other.id} both declare ${one.name} and ${other.name} (${one.kind})`),
  );
}
