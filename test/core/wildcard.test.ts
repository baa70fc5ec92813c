import { expect } from 'chai';
import fc from 'fast-check';
import { wildcard } from '../../src/core/wildcard.js';

describe('wildcard', () => {
  it('lets * stand for any run of characters, the empty one too', () => {
    for (const name of ['_ga', '_ga_ABC123', '_ga.*']) expect(wildcard('_ga*').test(name), name).to.equal(true);
    for (const name of ['ga', 'x_ga', '_g']) expect(wildcard('_ga*').test(name), name).to.equal(false);
    expect(wildcard('mp_*_mixpanel').test('mp_123_mixpanel')).to.equal(true);
  });

  it('takes a name without * for exactly that name', () => {
    expect(wildcard('_ga').test('_ga')).to.equal(true);
    expect(wildcard('_ga').test('_ga_1')).to.equal(false);
    expect(wildcard('_ga').test('_GA')).to.equal(false);
  });

  it('takes every other character for itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => wildcard(text).test(text)));
    for (const other of ['aXb', 'ab', 'aab']) expect(wildcard('a.b').test(other), other).to.equal(false);
    expect(wildcard('a+(b)|c').test('a+(b)|c')).to.equal(true);
    expect(wildcard('a+(b)|c').test('c')).to.equal(false);
  });

  it('matches long names quickly: an * at the end of a pattern has nothing to try again', () => {
    const start = performance.now();
    wildcard('*a*').test('b'.repeat(10_000));
    expect(performance.now() - start).to.be.below(500);
  });
});
