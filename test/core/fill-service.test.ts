import { expect } from 'chai';
import { ConsentryError } from '../../src/core/errors.js';
import { fillService } from '../../src/core/fill-service.js';
import type { ServiceTemplate } from '../../src/core/service-template.js';

const template: ServiceTemplate<'stats'> = {
  id: 'stats',
  name: 'Stats',
  category: 'analytics',
  provider: 'Stats Ltd',
  params: {
    id: { help: 'Account, in Settings', example: 'S-123', pattern: 'S-\\d{3}|demo' },
    host: { help: 'Where your data is kept', example: 'eu', pattern: '[a-z]{2}', default: 'us' },
  },
  load: {
    globals: { 'stats.{id}': { account: '{id}', at: '{timestamp}' }, options: { source: 'web' } },
    calls: [['stats', 'start', '{now}', '{@stats}', ['{id}{id}', 7, null, true]]],
    scripts: [{ src: 'https://{host}.stats.example/{id}.js', attributes: { 'data-{host}': '{id}' } }],
  },
  hosts: ['https://{host}.stats.example'],
  stored: [{ name: '_s_{id}_*', retention: 'P1Y', source: 'unverified' }],
  stop: [['stats-off-{id}=', true]],
  sources: { stop: 'unverified', privacy: 'unverified' },
};

/** What it throws. */
function problem(reference: Record<string, unknown>): ConsentryError {
  try {
    fillService(template, reference);
  } catch (error) {
    if (error instanceof ConsentryError) return error;
  }
  throw new Error('It threw nothing of ours.');
}

describe('fillService', () => {
  it('fills every text, keys too, and takes what has a default from there', () => {
    expect(fillService(template, { id: 'S-123' })).to.deep.equal({
      id: 'stats',
      name: 'Stats',
      category: 'analytics',
      provider: 'Stats Ltd',
      load: {
        globals: { 'stats.S-123': { account: 'S-123', at: '{timestamp}' }, options: { source: 'web' } },
        calls: [['stats', 'start', '{now}', '{@stats}', ['S-123S-123', 7, null, true]]],
        scripts: [{ src: 'https://us.stats.example/S-123.js', attributes: { 'data-us': 'S-123' } }],
      },
      hosts: ['https://us.stats.example'],
      stored: [{ name: '_s_S-123_*', retention: 'P1Y' }],
      stop: [['stats-off-S-123=', true]],
    });
  });

  it('leaves the template as it was', () => {
    const before = JSON.stringify(template);
    fillService(template, { id: 'S-123', host: 'eu' });
    expect(JSON.stringify(template)).to.equal(before);
  });

  it('takes another id, and whatever else the site says of it', () => {
    const { id, category, purpose, stop } = fillService(template, {
      id: 'S-123',
      as: 'shop-stats',
      category: 'measuring',
      purpose: 'Counts {id}.',
      stop: null,
    });
    expect({ id, category, purpose, stop }).to.deep.equal({
      id: 'shop-stats',
      category: 'measuring',
      purpose: 'Counts S-123.',
      stop: undefined,
    });
  });

  it('takes a number, as JSON may have one', () => {
    const numbered = { ...template, params: { id: { help: '', example: '1', pattern: '\\d+' } } };
    expect(fillService(numbered, { id: 42 }).stop).to.deep.equal([['stats-off-42=', true]]);
  });

  it('fills nothing twice, and nothing that is no parameter', () => {
    const open = {
      ...template,
      params: { a: { help: '', example: '', pattern: '.*' }, b: { help: '', example: '', pattern: '.*' } },
      load: { calls: [['x', '{a}', '{b}', '{c}', '{toString}']] as const },
      hosts: [],
      stored: [],
      stop: [],
    };
    expect(fillService(open, { a: '{b}', b: 'B' }).load!.calls).to.deep.equal([['x', '{b}', 'B', '{c}', '{toString}']]);
  });

  it('names a parameter that is missing, with its place and the cure', () => {
    const { code, path, message } = problem({});
    expect([code, path]).to.deep.equal(['service-parameter-missing', 'services.stats.id']);
    expect(message).to.contain('Account, in Settings').and.to.contain('S-123');
    expect(problem({ as: 'other' }).path).to.equal('services.other.id');
  });

  for (const id of ['S-1234', 'xS-123', 'demo2', '', 'S-123\n', '"S-123', null, {}, ['S-123'], true]) {
    it(`refuses ${JSON.stringify(id)}, which the pattern does not match as a whole`, () => {
      expect(problem({ id }).path).to.equal('services.stats.id');
    });
  }

  it('refuses a malformed value where a default would do', () => {
    expect(problem({ id: 'demo', host: 'evil.example/' }).code).to.equal('service-parameter');
  });

  it('asks for no parameter that nothing needs any more', () => {
    const { load, stop } = fillService(template, { load: null, stored: null, stop: null });
    expect([load, stop]).to.deep.equal([undefined, undefined]);
  });

  it('names a parameter that the service does not have, and those that it has', () => {
    const { code, path, message } = problem({ id: 'demo', acount: '1' });
    expect([code, path]).to.deep.equal(['service-option', 'services.stats.acount']);
    expect(message).to.contain('id, host');
  });
});
