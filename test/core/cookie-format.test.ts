import { expect } from 'chai';
import fc from 'fast-check';
import { formatDecision, parseDecision } from '../../src/core/cookie-format.js';
import type { Decision } from '../../src/core/types.js';

const charOf = (characters: string): fc.Arbitrary<string> => fc.constantFrom(...characters);
const id = fc
  .tuple(charOf('abcxyz'), fc.string({ unit: charOf('abcxyz019-'), maxLength: 12 }))
  .map(([first, rest]) => first + rest);
const decisions: fc.Arbitrary<Decision> = fc
  .record({
    time: fc.nat({ max: 4e12 }),
    days: fc.integer({ min: 1, max: 400 }),
    policyVersion: fc.string({ unit: charOf('abzAZ059._-'), minLength: 1, maxLength: 20 }),
    choices: fc
      .uniqueArray(id, { maxLength: 6 })
      .chain((ids) =>
        fc
          .array(fc.boolean(), { minLength: ids.length, maxLength: ids.length })
          .map((grants) => Object.fromEntries(ids.map((name, index) => [name, grants[index]!]))),
      ),
    consentId: fc.uuid(),
  })
  .chain((whole) => {
    const { consentId: _, ...anonymous } = whole;
    return fc.constantFrom<Decision>(whole, anonymous);
  });

/** The categories that a text may grant: named in its list without a `!`, and nowhere in it with one. */
function grantedIn(text: string): string[] {
  const terms = /&c=([^&]*)/.exec(text)?.[1]?.split('.') ?? [];
  const refused = text.match(/!+[^.!&]+/g)?.map((term) => term.replace(/!/g, '')) ?? [];
  return terms.map((term) => term.split('!', 1)[0]!).filter((name) => name && !refused.includes(name));
}

function grants(text: string): string[] {
  const { choices = {} } = parseDecision(text) ?? {};
  return Object.keys(choices).filter((name) => choices[name]);
}

describe('formatDecision', () => {
  it('writes the documented text', () => {
    const choices = { functional: false, analytics: true };
    const text = formatDecision({
      time: 1763760000000,
      days: 183,
      policyVersion: '2025-05-21',
      choices,
      consentId: 'a-1',
    });
    expect(text).to.equal('v=1&t=1763760000000&l=183&p=2025-05-21&c=!functional.analytics&i=a-1');
  });

  it('leaves the identifier out where there is none', () => {
    const text = formatDecision({ time: 1, days: 2, policyVersion: '3', choices: { analytics: false } });
    expect(text).to.equal('v=1&t=1&l=2&p=3&c=!analytics');
  });

  it('uses only characters that may stand in a cookie (RFC 6265 §4.1.1)', () => {
    fc.assert(fc.property(decisions, (decision) => /^[!#-+\--:<-[\]-~]*$/.test(formatDecision(decision))));
  });

  it('needs at most 300 bytes, the name included, for the longest configuration that is allowed', () => {
    const ids = ['a'.repeat(32), 'b'.repeat(32), 'c'.repeat(32), 'd'.repeat(32), 'essential', 'f'.repeat(8)];
    expect(ids.join('.').length).to.equal(150);
    const choices = Object.fromEntries(ids.filter((name) => name !== 'essential').map((name) => [name, false]));
    const consentId = crypto.randomUUID();
    const text = formatDecision({ time: 9e12, days: 400, policyVersion: '2025-05-21', choices, consentId });
    expect(`consentry=${text}`.length).to.be.at.most(300);
  });
});

describe('parseDecision', () => {
  it('reads back exactly what was written', () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        expect({ ...parseDecision(formatDecision(decision)) }).to.deep.equal({ consentId: undefined, ...decision });
      }),
    );
  });

  it('hands back the same text for all that it reads in canonical form', () => {
    fc.assert(fc.property(decisions.map(formatDecision), (text) => formatDecision(parseDecision(text)!) === text));
  });

  for (const [name, text] of Object.entries({
    'an empty text': '',
    'another version': 'v=2&t=1&l=183&p=1&c=analytics',
    'another order': 't=1&v=1&l=183&p=1&c=analytics',
    'a missing part': 'v=1&t=1&p=1&c=analytics',
    'a negative time': 'v=1&t=-1&l=183&p=1&c=analytics',
    'percent-encoding': 'v%3D1%26t%3D1%26l%3D183%26p%3D1%26c%3Danalytics',
    'something before it': ' v=1&t=1&l=183&p=1&c=analytics',
    'something after it': 'v=1&t=1&l=183&p=1&c=analytics&x=1',
    'a second line': 'v=1&t=1&l=183&p=1&c=analytics\n',
    'letters outside ASCII': 'v=1&t=1&l=183&p=1&c=análytics',
  })) {
    it(`does not read ${name}`, () => {
      expect(parseDecision(text)).to.equal(null);
    });
  }

  it('never throws, whatever the text', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: charOf('v=1&tlpci!.analytics-_0 %;'), maxLength: 120 }),
      fc.string({ unit: 'binary' }).map((tail) => `v=1&t=1&l=183&p=1&c=${tail}`),
    );
    fc.assert(
      fc.property(noise, (text) => void parseDecision(text)),
      { numRuns: 2000 },
    );
  });

  it('grants a category only where the text names it and refuses it nowhere', () => {
    const list = fc.string({ unit: charOf('!!..ab'), maxLength: 30 }).map((text) => `v=1&t=1&l=183&p=1&c=${text}`);
    fc.assert(
      fc.property(list, (text) => {
        expect(grantedIn(text)).to.include.members(grants(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes the refusal where a text both grants and refuses, in either order', () => {
    for (const list of ['analytics.!analytics', '!analytics.analytics', 'analytics!analytics', '!!analytics']) {
      expect(parseDecision(`v=1&t=1&l=183&p=1&c=${list}`)!.choices, list).to.deep.equal({ analytics: false });
    }
  });

  it('makes no grant out of names that every object has', () => {
    const { choices } = parseDecision('v=1&t=1&l=183&p=1&c=__proto__.!toString')!;
    expect(Object.entries(choices)).to.deep.equal([['toString', false]]);
    expect(Object.getPrototypeOf(choices)).to.equal(Object.prototype);
  });
});

/**
 * What no reader of plain text can promise: a change that takes away the very `!` of a refusal, or the first letters of
 * a name so that another configured name remains, makes another valid cookie. There is no checksum: whoever can write the
 * cookie can write any. Everything else that happens to a stored text must not grant.
 */
describe('parseDecision of a damaged text', () => {
  const stored = 'v=1&t=1763760000000&l=183&p=2025-05-21&c=!functional.analytics.!advertising&i=0-1';
  const configured = ['functional', 'analytics', 'advertising'];
  const extra = (text: string): string[] =>
    grants(text).filter((name) => name !== 'analytics' && configured.includes(name));
  const bangs = [...stored.matchAll(/!/g)].map(({ index }) => index);

  it('grants nothing new after one character was dropped, unless that was the “!”', () => {
    for (let at = 0; at < stored.length; at += 1) {
      const text = stored.slice(0, at) + stored.slice(at + 1);
      if (bangs.includes(at)) expect(extra(text), text).to.have.length(1);
      else expect(extra(text), text).to.deep.equal([]);
    }
  });

  it('grants nothing new after one character was put in, anywhere', () => {
    // A list separator between the `!` and the name parts them: the same class as dropping the `!`.
    const parts = bangs.map((at) => at + 1);
    fc.assert(
      fc.property(
        fc.nat({ max: stored.length }),
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
        (at, put) => {
          fc.pre(!(put === '.' && parts.includes(at)));
          expect(extra(stored.slice(0, at) + put + stored.slice(at))).to.deep.equal([]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('grants nothing new after characters were changed, unless the “!” was', () => {
    const change = fc.tuple(
      fc.nat({ max: stored.length - 1 }),
      fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const characters = [...stored];
        for (const [at, put] of changes) if (!bangs.includes(at)) characters[at] = put;
        // A separator written over the first letter leaves a shorter name, which is none of ours.
        expect(extra(characters.join(''))).to.deep.equal([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('grants nothing new however much of its end is missing', () => {
    for (let length = 0; length < stored.length; length += 1) expect(extra(stored.slice(0, length))).to.deep.equal([]);
  });
});
