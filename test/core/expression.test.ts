import { expect } from 'chai';
import { categoriesOf, evaluate } from '../../src/core/expression.js';
import { deriveState } from '../../src/core/state.js';
import type { ConsentState, Decision } from '../../src/core/types.js';
import { decisionWith, none } from '../support/decisions.js';

const categories = ['essential', 'functional', 'analytics', 'advertising'].map((id) => ({ id }));
const stateOf = (stored: Decision | null, version = '1'): ConsentState<string> =>
  deriveState({ categories, policy: { version } }, stored, Date.now());
const undecided = stateOf(null);
const analyticsOnly = stateOf(decisionWith());

function expectAll(state: ConsentState<string>, cases: Record<string, boolean>): void {
  for (const [expression, expected] of Object.entries(cases)) {
    expect(evaluate(expression, state), `"${expression}"`).to.equal(expected);
  }
}

describe('evaluate', () => {
  it('is true for a granted category and for its refused opposite', () => {
    expectAll(analyticsOnly, { analytics: true, '!analytics': false, advertising: false, '!advertising': true });
  });

  it('combines with & and |, of which & binds closer', () => {
    expectAll(analyticsOnly, {
      'analytics & advertising': false,
      'analytics & !advertising': true,
      'analytics|advertising': true,
      'advertising & functional | analytics': true,
      'analytics | advertising & functional': true,
      'advertising & analytics | functional': false,
    });
  });

  it('does not care for white space', () => {
    expectAll(analyticsOnly, { '  analytics\n': true, ' ! advertising ': true, 'analytics&!advertising': true });
  });

  it('lets nothing be true while nobody has decided, but the essential', () => {
    expectAll(undecided, {
      analytics: false,
      '!analytics': false,
      'analytics | !analytics': false,
      essential: true,
      'essential & !analytics': false,
    });
  });

  it('takes an answer to another policy version or an expired one as none', () => {
    for (const state of [stateOf(decisionWith(), '2'), stateOf(decisionWith({ time: 1 }))]) {
      expectAll(state, { analytics: false, '!advertising': false });
    }
  });

  it('is false for a category that the visitor was not asked about, in either form', () => {
    expectAll(stateOf(decisionWith({ choices: { analytics: true } })), { advertising: false, '!advertising': false });
  });

  it('is false for whatever it cannot read', () => {
    expectAll(stateOf(decisionWith({ choices: none })), {
      '': false,
      '!': false,
      '!!analytics': false,
      'not analytics': false,
      Analytics: false,
      '&': false,
      '|': false,
      '!analytics &': false,
      '(!analytics)': false,
      constructor: false,
      '!constructor': false,
      __proto__: false,
      '!__proto__': false,
    });
  });
});

describe('categoriesOf', () => {
  it('names every category of an expression', () => {
    expect(categoriesOf('analytics & !advertising | my-own_1')).to.deep.equal(['analytics', 'advertising', 'my-own_1']);
    expect(categoriesOf(' ! ')).to.deep.equal([]);
  });
});
