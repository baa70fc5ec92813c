import { expect } from 'chai';
import type { Decision } from '../../src/core/types.js';
import { termsOf } from '../../src/debug/expression-terms.js';
import { whyShut } from '../../src/debug/why-shut.js';
import { decisionWith, none, storeDecision } from '../support/decisions.js';
import { setupConsent } from '../support/setup-consent.js';

const services = [{ id: 'matomo', name: 'Matomo', provider: 'M', category: 'analytics' }];

/** Why an expression is not true for a visitor who has stored this. */
function why(expression: string, stored?: Partial<Decision>): string {
  if (stored) storeDecision(stored);
  const { consent } = setupConsent({ services });
  const text = whyShut(termsOf(expression, consent.state), consent);
  consent.stop();
  return text;
}

describe('whyShut', () => {
  it('says that nobody has decided', () => {
    expect(why('analytics')).to.equal('analytics is not granted (no decision yet)');
  });

  it('says that the decision has expired', () => {
    expect(why('analytics', { time: Date.now() - 200 * 864e5 })).to.equal(
      'analytics is not granted (the decision has expired)',
    );
  });

  it('says that the decision answered another policy version', () => {
    expect(why('analytics', { policyVersion: '0' })).to.equal(
      'analytics is not granted (the decision answered another policy version)',
    );
  });

  it('says what was refused, and only that', () => {
    expect(why('analytics & advertising')).to.contain('analytics is not granted, advertising is not granted (');
    expect(why('analytics & advertising', decisionWith())).to.equal('advertising is refused');
  });

  it('says that a category came after the decision', () => {
    expect(why('advertising', { choices: { analytics: true } })).to.equal(
      'advertising is not granted: it was not asked when the visitor decided',
    );
  });

  it('says that a refusal is needed, and that nobody has answered is none', () => {
    expect(why('!analytics')).to.equal('analytics is not refused (no decision yet)');
    expect(why('!analytics', decisionWith())).to.equal('analytics is granted, and only its refusal opens this');
  });

  it('says that a service is refused with its category', () => {
    expect(why('matomo', { choices: none })).to.equal('matomo is refused with its category, analytics');
  });

  it('says that a name is unknown, whatever was decided', () => {
    const unknown = '“analitics” is neither a category nor a service of this site';
    expect(why('analitics')).to.equal(unknown);
    expect(why('!analitics', decisionWith())).to.equal(unknown);
  });

  it('says that a term is missing', () => {
    expect(why('analytics &', decisionWith())).to.equal('a term of data-consent is empty');
  });
});
