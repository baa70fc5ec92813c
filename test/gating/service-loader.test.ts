import { expect } from 'chai';
import type { ServiceLoad } from '../../src/core/types.js';
import { createConsent } from '../../src/create-consent.js';
import { scriptGate } from '../../src/gating/script-gate.js';
import { serviceLoader } from '../../src/gating/service-loader.js';
import { all, storeDecision } from '../support/decisions.js';
import { pass } from '../support/gate.js';
import { caughtReports } from '../support/reports.js';
import { placed, says, script, service, setupServices } from '../support/services.js';
import { plainConfig } from '../support/setup-consent.js';
import { until } from '../support/until.js';

const full: ServiceLoad = {
  globals: { testGlobal: { account: '1' }, 'testDeep.a.b': '{timestamp}' },
  queues: [{ path: 'testQueue', into: 'testQueue.q', as: 'array' }],
  calls: [['testQueue', 'start', '1'], says('call')],
  styles: ['/test-server/answer?style'],
  scripts: [script('slow', { after: '80' }), script('quick')],
  ready: [says('ready'), ['testQueue', 'go']],
};

describe('serviceLoader', () => {
  it('does nothing before a decision, and nothing after a refusal', async () => {
    const { consent, page, ran } = setupServices([service(full)]);
    await pass();
    consent.rejectAll();
    await pass();
    expect([placed(), ran, 'testGlobal' in page, 'testDeep' in page, 'testQueue' in page]).to.deep.equal([
      [],
      [],
      false,
      false,
      false,
    ]);
  });

  it('puts globals, makes queues and calls before anyone else is told of the grant', () => {
    const { consent, page, ran } = setupServices([service({ ...full, scripts: [], styles: [], ready: [] })]);
    let seen: unknown;
    consent.subscribe((_state, event) => {
      if (event) seen = [ran.slice(), (page['testQueue'] as Record<string, unknown>)['q'], page['testGlobal']];
    });
    consent.acceptAll();
    expect(seen).to.deep.equal([['call'], [['start', '1']], { account: '1' }]);
    expect((page['testDeep'] as { a: { b: unknown } }).a.b).to.be.a('number');
  });

  it('runs its scripts one after the other, then makes the ready calls, all of it once', async () => {
    const { consent, page, ran } = setupServices([service(full)]);
    consent.acceptAll();
    await until('it is ready', () => ran.includes('ready'));
    consent.showPreferences();
    consent.acceptAll();
    consent.save({ advertising: false });
    await pass();
    expect(ran).to.deep.equal(['call', 'slow', 'quick', 'ready']);
    expect((page['testQueue'] as Record<string, unknown>)['q']).to.deep.equal([['start', '1'], ['go']]);
    expect(placed().length).to.equal(3);
  });

  it('lets the banner go first, and then asks for scripts', async () => {
    const { consent, ran } = setupServices([service(full)]);
    consent.acceptAll();
    await Promise.resolve();
    expect(placed()).to.deep.equal([]);
    await until('they are there', () => placed().length === 3);
    await until('it is ready', () => ran.includes('ready'));
  });

  it('starts at once what was granted on an earlier visit', async () => {
    const { ran } = setupServices([]);
    storeDecision({ choices: all }, 'path=/', 'other');
    createConsent({
      ...plainConfig,
      services: [service(full)],
      cookie: { name: 'other' },
      effects: [serviceLoader(), scriptGate()],
    });
    expect(placed().length).to.equal(3);
    await until('it is ready', () => ran.includes('ready'));
  });

  it('starts a service once in a document, for all objects and copies of the library', async () => {
    const { consent, ran } = setupServices([service(full)]);
    consent.acceptAll();
    await until('it is ready', () => ran.includes('ready'));
    consent.stop();
    storeDecision({ choices: all }, 'path=/', 'other');
    const config = { ...plainConfig, services: [service(full)], effects: [serviceLoader(), scriptGate()] };
    createConsent(config);
    createConsent({ ...config, cookie: { name: 'other' } });
    await pass();
    expect(ran).to.deep.equal(['call', 'slow', 'quick', 'ready']);
  });

  it('goes by the grant of the service, where that is an exception from its category', async () => {
    const one = service({ calls: [says('one')] }, { id: 'one' });
    const two = service({ calls: [says('two')] }, { id: 'two' });
    const { consent, ran } = setupServices([one, two]);
    consent.save({ analytics: true, two: false });
    expect(ran).to.deep.equal(['one']);
    consent.save({ two: true });
    expect(ran).to.deep.equal(['one', 'two']);
  });

  it('starts what is essential without being asked', () => {
    const { ran } = setupServices([service({ calls: [says('essential')] }, { category: 'essential' })]);
    expect(ran).to.deep.equal(['essential']);
  });

  it('leaves alone what stands, and hands no part of the configuration over', () => {
    const load = { globals: { testA: 1, testB: { list: [] as number[] }, 'testB.list': [2], 'testB.more': [3] } };
    const { consent, page } = setupServices([service(load)]);
    page['testA'] = 0;
    consent.acceptAll();
    expect([page['testA'], page['testB']]).to.deep.equal([0, { list: [], more: [3] }]);
    (page['testB'] as { list: number[] }).list.push(9);
    expect(load.globals.testB.list).to.deep.equal([]);
  });

  it('remembers that it ran, so that a withdrawal reloads', () => {
    const { consent } = setupServices([service({ calls: [says('a')] })]);
    expect(consent.released.categories.has('stats')).to.equal(false);
    consent.acceptAll();
    expect(consent.released.categories.has('stats')).to.equal(true);
  });

  it('reports what is wrong with a service, and starts the others', () => {
    const errors = caughtReports();
    const broken = service({ scripts: 7 as unknown as [] }, { id: 'broken' });
    const refused = service({ globals: { '__proto__.a': 1, testA: 1 }, calls: [says('refused')] }, { id: 'refused' });
    const { consent, page, ran } = setupServices([broken, refused, service({ calls: [says('fine')] })]);
    consent.acceptAll();
    expect(ran).to.deep.equal(['refused', 'fine']);
    expect(page['testA']).to.equal(1);
    expect(errors.length).to.equal(2);
    expect('a' in {}).to.equal(false);
  });

  it('starts nothing more once it is stopped', () => {
    const { consent, ran } = setupServices([service({ calls: [says('a')] })]);
    consent.stop();
    consent.acceptAll();
    expect(ran).to.deep.equal([]);
  });
});
