import { expect } from 'chai';
import { explain } from '../../src/core/config-explained.js';
import { ConsentryError } from '../../src/core/errors.js';
import type { ConsentConfig } from '../../src/core/types.js';
import { consoleLines } from '../support/reports.js';

const policy = { version: '1' };
const service = { id: 's', name: 'S', provider: 'S Ltd', category: 'analytics' };

function errorOf(config: unknown): ConsentryError | null {
  try {
    explain(config as ConsentConfig<string>);
    return null;
  } catch (error) {
    expect(error).to.be.instanceOf(ConsentryError);
    return error as ConsentryError;
  }
}

const wrong: Record<string, { config: unknown; code: string; path: string }> = {
  'no configuration': { config: undefined, code: 'config', path: 'config' },
  'a text instead of a configuration': { config: '{}', code: 'config', path: 'config' },
  'no policy': { config: {}, code: 'policy-version', path: 'policy.version' },
  'a policy version that is a number': {
    config: { policy: { version: 1 } },
    code: 'policy-version',
    path: 'policy.version',
  },
  'a policy version with “;”': {
    config: { policy: { version: 'a;b' } },
    code: 'policy-version',
    path: 'policy.version',
  },
  'a policy version of 65 characters': {
    config: { policy: { version: 'x'.repeat(65) } },
    code: 'policy-version',
    path: 'policy.version',
  },
  'texts that are no object': { config: { policy, texts: 'Hello' }, code: 'texts', path: 'texts' },
  'categories that are no list': {
    config: { policy, categories: 'analytics' },
    code: 'categories',
    path: 'categories',
  },
  'a service with the id of a category': {
    config: { policy, services: [{ ...service, id: 'analytics', category: 'essential' }] },
    code: 'service-id',
    path: 'services[0].id',
  },
  'two services with one id': {
    config: { policy, services: [service, service] },
    code: 'service-id',
    path: 'services[1].id',
  },
  'a category in capitals': { config: { policy, categories: ['Stats'] }, code: 'category-id', path: 'categories[0]' },
  'a category with a dot': { config: { policy, categories: ['a', 'b.c'] }, code: 'category-id', path: 'categories[1]' },
  'a category named twice': {
    config: { policy, categories: ['a', { id: 'a' }] },
    code: 'category-id',
    path: 'categories[1]',
  },
  'a category without an id': {
    config: { policy, categories: [{ label: 'A' }] },
    code: 'category-id',
    path: 'categories[0]',
  },
  'a category of 33 characters': {
    config: { policy, categories: ['x'.repeat(33)] },
    code: 'category-id',
    path: 'categories[0]',
  },
  'categories that need too much room': {
    config: { policy, categories: ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(30)) },
    code: 'categories-too-long',
    path: 'categories',
  },
  'services that are no list': { config: { policy, services: {} }, code: 'services', path: 'services' },
  'a service that is a text': { config: { policy, services: ['hotjar'] }, code: 'service', path: 'services[0]' },
  'a service without a provider': {
    config: { policy, services: [service, { ...service, provider: '' }] },
    code: 'service',
    path: 'services[1].provider',
  },
  'a service of a category that is not there': {
    config: { policy, services: [{ ...service, category: 'analytic' }] },
    code: 'service-category',
    path: 'services[0].category',
  },
  'stored items that are no list': {
    config: { policy, services: [{ ...service, stored: '_ga' }] },
    code: 'service',
    path: 'services[0].stored',
  },
  'a stored item without a retention': {
    config: { policy, services: [{ ...service, stored: [{ name: '_ga' }] }] },
    code: 'stored-item',
    path: 'services[0].stored',
  },
  'a cookie name with a space': {
    config: { policy, cookie: { name: 'a b' } },
    code: 'cookie-name',
    path: 'cookie.name',
  },
  'a cookie life of 0 days': { config: { policy, cookie: { days: 0 } }, code: 'cookie-days', path: 'cookie.days' },
  'a cookie life of 401 days': { config: { policy, cookie: { days: 401 } }, code: 'cookie-days', path: 'cookie.days' },
  'a cookie life as text': { config: { policy, cookie: { days: '90' } }, code: 'cookie-days', path: 'cookie.days' },
  'a cookie domain with a scheme': {
    config: { policy, cookie: { domain: 'https://example.com' } },
    code: 'cookie-domain',
    path: 'cookie.domain',
  },
};

describe('explain', () => {
  for (const [name, { config, code, path }] of Object.entries(wrong)) {
    it(`names the code, the place and the cure for ${name}`, () => {
      const error = errorOf(config);
      expect(error).to.include({ code, path });
      expect(error!.message).to.match(/^\[consentry\] [a-z-]+ at \S+\. \S.{8,}/);
    });
  }

  it('has nothing against a configuration that uses everything', () => {
    const lines = consoleLines('warn');
    const whole = {
      policy: { version: '2025-05-21', url: '/privacy' },
      controller: { name: 'Example Ltd', url: 'https://example.com' },
      categories: ['essential', { id: 'analytics', label: 'Analytics' }],
      services: [{ ...service, stored: [{ name: '_s*', retention: 'P1Y' }], start: [['s.on']], stop: [['s.off', 1]] }],
      cookie: { name: '__Secure-choice', domain: 'example.com', days: 400 },
      language: 'en',
      texts: { title: 'Hello' },
      effects: [],
      records: { endpoint: '/consent' },
      reopen: false,
      reloadOnWithdraw: 'auto',
    };
    expect(errorOf(whole)).to.equal(null);
    expect(lines).to.deep.equal([]);
  });

  it('lets a service be essential where the categories do not name it', () => {
    const config = { policy, categories: ['analytics'], services: [{ ...service, category: 'essential' }] };
    expect(errorOf(config)).to.equal(null);
  });

  it('warns of options that do not exist, and where', () => {
    const lines = consoleLines('warn');
    explain({
      policy: { version: '1', link: '/p' },
      cookies: {},
      cookie: { expires: 3 },
    } as unknown as ConsentConfig<string>);
    expect(lines.map((line) => /at (\S+)\./.exec(line)?.[1])).to.deep.equal([
      'cookies',
      'policy.link',
      'cookie.expires',
    ]);
  });
});
