import { expect } from 'chai';
import { evaluate, idsOf } from '../../src/core/expression.js';
import { deriveState } from '../../src/core/state.js';
import type { ConsentState, Decision } from '../../src/core/types.js';
import { decisionWith, none } from '../support/decisions.js';

const categories = ['essential', 'functional', 'analytics', 'advertising'].map((id) => ({ id }));
const services = [
  { id: 'hotjar', name: 'Hotjar', provider: 'Hotjar Ltd', category: 'analytics' },
  { id: 'pay', name: 'Pay', provider: 'Pay Ltd', category: 'essential' },
];
const stateOf = (stored: Decision | null, version = '1'): ConsentState<string> =>
  deriveState({ categories, services, policy: { version } }, stored, Date.now());
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

  it('knows a service by its own choice, and else by its category', () => {
    expectAll(analyticsOnly, { hotjar: true, '!hotjar': false, 'hotjar & !advertising': true });
    expectAll(stateOf(decisionWith({ choices: { ...none, analytics: true, hotjar: false } as never })), {
      hotjar: false,
      '!hotjar': true,
      'analytics & !hotjar': true,
    });
    expectAll(stateOf(decisionWith({ choices: { ...none, hotjar: true } as never })), {
      hotjar: true,
      analytics: false,
    });
    expectAll(undecided, { hotjar: false, '!hotjar': false });
  });

  it('never refuses what is essential', () => {
    expectAll(stateOf(decisionWith({ choices: { ...none, pay: false } as never })), { pay: true });
    expectAll(undecided, { pay: true, '!pay': false });
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

describe('idsOf', () => {
  it('names every category and service of an expression', () => {
    expect(idsOf('analytics & !advertising | my-own_1')).to.deep.equal(['analytics', 'advertising', 'my-own_1']);
    expect(idsOf(' ! ')).to.deep.equal([]);
  });
});
