import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { service } from 'consentry';
import { hotjar } from 'consentry/services/hotjar';
import { contentSecurityPolicy, readConsent } from 'consentry/server';
import { cookieOf } from './receiver-kit.mjs';

const services = [
  { id: 'visits', hosts: ['https://*.visits.example', 'wss://live.visits.example:443'] },
  { id: 'films', hosts: ['https://films.example', 'https://*.visits.example'] },
  { id: 'plain' },
];
const directives = (text) =>
  Object.fromEntries(text.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]));

test('it lets in the hosts of what is granted, and of nothing else', () => {
  assert.equal(contentSecurityPolicy({}, services), "default-src 'self'; object-src 'none'; base-uri 'self'");
  const { 'default-src': sources } = directives(contentSecurityPolicy({ visits: true, films: false }, services));
  assert.deepEqual(sources, ["'self'", 'https://*.visits.example', 'wss://live.visits.example:443']);
  const both = directives(contentSecurityPolicy({ visits: true, films: true }, services));
  assert.equal(new Set(both['default-src']).size, 4);
  for (const odd of [{ visits: 'true' }, { visits: 1 }, Object.create({ visits: true })])
    assert.doesNotMatch(contentSecurityPolicy(odd, services), /visits/);
});

test('it adds them to what loads or sends, and to nothing that the site shut', () => {
  const base = {
    'script-src': ["'self'", "'nonce-abc'"],
    'img-src': "'self' data:",
    'font-src': "'none'",
    'worker-src': "'self'",
    'frame-ancestors': "'none'",
    'form-action': "'self'",
    'upgrade-insecure-requests': '',
  };
  const policy = directives(contentSecurityPolicy({ films: true }, services, base));
  const hosts = ['https://films.example', 'https://*.visits.example'];
  assert.deepEqual(policy, {
    'default-src': ["'self'", ...hosts],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'script-src': ["'self'", "'nonce-abc'", ...hosts],
    'img-src': ["'self'", 'data:', ...hosts],
    'font-src': ["'none'"],
    'worker-src': ["'self'"],
    'frame-ancestors': ["'none'"],
    'form-action': ["'self'"],
    'upgrade-insecure-requests': [],
  });
});

test('it takes services as they are filled, and grants as they are read', () => {
  const filled = [service(hotjar, { id: '1234567' })];
  const policyFor = (choices) =>
    contentSecurityPolicy(
      readConsent(cookieOf({ choices }), { policyVersion: '2026-11-01', services: filled }).grants,
      filled,
    );
  assert.match(policyFor('analytics'), /https:\/\/\*\.hotjar\.com/);
  assert.doesNotMatch(policyFor('!analytics'), /hotjar/);
  assert.doesNotMatch(policyFor('analytics.!hotjar'), /hotjar/);
});

test('it takes every host of the catalogue', () => {
  const catalogue = JSON.parse(readFileSync('dist/services.json', 'utf8'));
  for (const template of catalogue) {
    const params = Object.entries(template.params ?? {}).map(([name, { example }]) => [name, example]);
    const filled = service(template, Object.fromEntries(params));
    const policy = contentSecurityPolicy({ [filled.id]: true }, [filled]);
    for (const host of filled.hosts ?? []) assert.ok(policy.includes(` ${host}`), host);
  }
});

for (const host of [
  "https://a.example; script-src 'unsafe-inline'",
  'https://a.example, default-src *',
  'https://a.example\r\nSet-Cookie: a=b',
  "'unsafe-inline'",
  '*',
  'https:',
  'https://*',
  'data:',
  'https://a.*.example',
  'javascript://a.example',
  '',
]) {
  test(`it throws for the host ${JSON.stringify(host)}, even where it is denied`, () => {
    assert.throws(() => contentSecurityPolicy({}, [{ id: 'odd', hosts: [host] }]), {
      code: 'service-host',
      path: 'services.odd.hosts',
    });
  });
}

test('it throws for directives and sources that are more than one', () => {
  assert.throws(() => contentSecurityPolicy({}, [], { 'img-src *; script-src': '*' }), { code: 'csp-directive' });
  assert.throws(() => contentSecurityPolicy({}, [], { 'img-src': "'self'; script-src *" }), { code: 'csp-source' });
  assert.throws(() => contentSecurityPolicy({}, [], { 'img-src': ["'self'\n"] }), { code: 'csp-source' });
});
