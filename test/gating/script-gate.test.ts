import { expect } from 'chai';
import { DAY } from '../../src/core/decision.js';
import { createConsent } from '../../src/create-consent.js';
import { scriptGate } from '../../src/gating/script-gate.js';
import { all, none, storeDecision } from '../support/decisions.js';
import { add, copyOf, external, gated, pass, setupGate } from '../support/gate.js';
import { plainConfig } from '../support/setup-consent.js';
import { consoleLines } from '../support/reports.js';
import { until } from '../support/until.js';

describe('scriptGate', () => {
  it('runs nothing before a decision, of any kind of script', async () => {
    const { ran } = setupGate();
    add(
      gated('inline'),
      external('external'),
      gated('module', { 'data-type': 'module' }),
      external('async', {}, { async: '' }),
    );
    add(gated('negated', { 'data-consent': '!analytics' }));
    await pass();
    expect(ran).to.deep.equal([]);
    expect(document.querySelectorAll('body script[type=released]').length).to.equal(
      document.querySelectorAll('body > script[src*="wtr"]').length,
    );
  });

  it('runs what was granted, inline, external and module, and nothing else', async () => {
    const { consent, ran } = setupGate();
    add(
      gated('inline'),
      gated('ads', { 'data-consent': 'advertising' }),
      gated('module', { 'data-type': 'module' }),
      external('external'),
    );
    consent.save({ analytics: true });
    await until('all three ran', () => ran.length === 3);
    await pass();
    expect(ran).to.have.members(['inline', 'module', 'external']);
  });

  it('runs what was granted on an earlier visit, at once', () => {
    const { ran } = setupGate();
    storeDecision({ choices: all }, 'path=/', 'other');
    add(gated('inline'));
    createConsent({ ...plainConfig, cookie: { name: 'other' }, effects: [scriptGate()] });
    return until('it ran', () => ran.length === 1);
  });

  for (const [what, over] of Object.entries({
    expired: { time: Date.now() - 183 * DAY },
    'made for another policy version': { policyVersion: '0' },
    'a refusal': { choices: none },
  })) {
    it(`runs nothing for a stored decision that is ${what}`, async () => {
      const { ran } = setupGate();
      storeDecision({ choices: all, ...over }, 'path=/', 'other');
      add(gated('inline'), external('external'));
      createConsent({ ...plainConfig, cookie: { name: 'other' }, effects: [scriptGate()] });
      await pass();
      expect(ran).to.deep.equal([]);
    });
  }

  it('runs what is added after the grant, however it is added', async () => {
    const { consent, ran } = setupGate();
    consent.acceptAll();
    const wrapper = document.createElement('div');
    wrapper.append(gated('nested'));
    add(wrapper);
    document.head.append(gated('head'));
    const late = gated('late');
    delete late.dataset['consent'];
    add(late);
    late.dataset['consent'] = 'analytics';
    await until('all ran', () => ran.length === 3);
    expect(ran).to.have.members(['nested', 'head', 'late']);
    document.head.querySelectorAll('script:not([src])').forEach((script) => script.remove());
  });

  it('runs what is added beside the body', async () => {
    const { consent, ran } = setupGate();
    consent.acceptAll();
    document.documentElement.append(gated('outside'));
    await until('it ran', () => ran.length === 1);
  });

  it('never releases an import map', async () => {
    const lines = consoleLines('error');
    const { consent, ran } = setupGate();
    const map = gated('', { 'data-type': 'importmap' });
    map.text = '{"imports": {"gated": "data:text/javascript,"}}';
    add(map, gated('next'));
    consent.acceptAll();
    await until('the next ran', () => ran.length === 1);
    await pass();
    expect(document.querySelector('script[type=importmap]:not([data-consent])')).to.equal(null);
    expect(consent.released.elements.has(map)).to.equal(false);
    expect(lines).to.have.length(1);
  });

  it('releases nothing that was withdrawn before its turn came', async () => {
    const { consent, ran } = setupGate();
    const [first] = add(external('first', { after: '100' }), external('second'));
    consent.acceptAll();
    await until('the first was released', () => copyOf(first));
    consent.rejectAll();
    await pass();
    expect(ran).to.not.include('second');
  });

  it('releases nothing that was removed before its turn came', async () => {
    const { consent, ran } = setupGate();
    const [first, second] = add(external('first', { after: '100' }), gated('second'));
    consent.acceptAll();
    await until('the first was released', () => copyOf(first));
    second.remove();
    await until('the first ran', () => ran.includes('first'));
    await pass();
    expect(consent.released.elements.has(second)).to.equal(false);
  });

  it('releases nothing more once it is stopped', async () => {
    const { consent, ran } = setupGate();
    consent.acceptAll();
    consent.stop();
    add(gated('late'));
    await pass();
    expect(ran).to.deep.equal([]);
  });

  it('remembers which categories were released, and none that were not', async () => {
    const { consent } = setupGate();
    add(gated('a', { 'data-consent': 'analytics & !advertising' }), gated('f', { 'data-consent': 'functional' }));
    consent.save({ analytics: true });
    await until('it was released', () => consent.released.categories.size > 0);
    expect([...consent.released.categories]).to.deep.equal(['analytics']);
  });

  it('leaves the placeholder where it is, so that a framework can remove what it made', async () => {
    const { consent, ran } = setupGate();
    const owner = document.createElement('div');
    const script = gated('framework');
    owner.append(script);
    add(owner);
    consent.acceptAll();
    await until('it ran', () => ran.length === 1);
    expect(script.parentNode).to.equal(owner);
    expect(copyOf(script)).to.not.equal(null);
    expect(() => owner.removeChild(script)).to.not.throw();
  });
});
