import { expect } from 'chai';
import { termsOf } from '../../src/debug/expression-terms.js';
import { bareConsent } from '../support/bare-consent.js';
import { decisionWith } from '../support/decisions.js';

describe('termsOf', () => {
  it('takes an expression apart, and says of each term whether it holds', () => {
    const { state } = bareConsent(decisionWith({ choices: { analytics: true, advertising: false } })).consent;
    const terms = termsOf('analytics & ! advertising | functional', state);
    expect(terms.map((all) => all.map(({ text, id, holds }) => [text, id, holds]))).to.deep.equal([
      [
        ['analytics', 'analytics', true],
        ['! advertising', 'advertising', true],
      ],
      [['functional', 'functional', false]],
    ]);
  });

  it('has nothing true before a decision, negated or not', () => {
    const terms = termsOf('analytics | !analytics', bareConsent().consent.state).flat();
    expect(terms.map(({ holds, negated }) => [holds, negated])).to.deep.equal([
      [false, false],
      [false, true],
    ]);
  });
});
