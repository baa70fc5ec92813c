import { expect } from 'chai';
import { takeNotes, type Notes } from '../../src/withdrawal/erasure-notes.js';
import { targetsOf, type Targets } from '../../src/withdrawal/targets.js';
import { consentWith, item, linesOf } from '../support/erasure.js';

interface Setup {
  /** Looks: what was there, what is left, and why. */
  readonly look: (there: string[], left?: string[], why?: 'database-open') => void;
  readonly notes: Notes;
  readonly targets: Targets;
  readonly lines: () => string[];
}

function setup(): Setup {
  const targets = targetsOf(consentWith([item('a*'), item('x', 'localStorage')], [item('ab')]), null);
  const notes = takeNotes();
  return {
    notes,
    targets,
    look: (there, left = [], why) =>
      notes.looked(targets, 'cookie', there, left, new Map(left.map((name) => [name, why]))),
    lines: () => linesOf(notes.items()),
  };
}

describe('takeNotes', () => {
  it('tells what has gone, what has not, and what stays, by the name that was found', () => {
    const { look, notes, lines } = setup();
    look(['a1', 'a2', 'ab', 'other'], ['a2', 'ab', 'other']);
    expect(lines()).to.deep.equal(['a1 erased', 'a2 remaining not-removable', 'ab kept']);
    expect(notes.items()[0]).to.include({ service: 'refused', kind: 'cookie', declared: 'a*' });
  });

  it('gives the reason that is known', () => {
    const { look, lines } = setup();
    look(['a1'], ['a1'], 'database-open');
    expect(lines()).to.deep.equal(['a1 remaining database-open']);
  });

  it('says of what is there again at the second look, or for the first time, that it came back', () => {
    const { look, notes, lines } = setup();
    look(['a1', 'a2']);
    notes.lookAgain();
    look(['a1', 'a3', 'a4'], ['a4']);
    expect(lines()).to.deep.equal([
      'a1 erased came-back',
      'a2 erased',
      'a3 erased came-back',
      'a4 remaining came-back',
    ]);
  });

  it('says of what stayed, and goes at the second look or has gone by itself, that it was erased', () => {
    const { look, notes, lines } = setup();
    look(['a1', 'a2', 'a3'], ['a1', 'a2', 'a3'], 'database-open');
    notes.lookAgain();
    look(['a1', 'a2'], ['a2']);
    expect(lines()).to.deep.equal(['a1 erased', 'a2 remaining database-open', 'a3 erased']);
  });

  it('says of a kind that nobody can look through that what is declared there cannot be verified', () => {
    const { look, notes, targets, lines } = setup();
    look(['a1']);
    notes.blocked(targets, 'localStorage');
    expect(lines()).to.deep.equal(['a1 erased', 'x unverifiable storage-blocked']);
  });
});
