import { expect } from 'chai';
import { attempt, ConsentryError } from '../../src/core/errors.js';
import { caughtReports } from '../support/reports.js';

describe('ConsentryError', () => {
  it('says code, place and cure', () => {
    const error = new ConsentryError('cookie-days', 'cookie.days', 'Give a number.');
    expect(error).to.be.instanceOf(Error);
    expect(error.message).to.equal('[consentry] cookie-days at cookie.days. Give a number.');
    expect([error.code, error.path]).to.deep.equal(['cookie-days', 'cookie.days']);
  });
});

describe('attempt', () => {
  it('passes the arguments on', () => {
    const seen: unknown[] = [];
    attempt((a: number, b: string) => void seen.push(a, b), 1, 'two');
    expect(seen).to.deep.equal([1, 'two']);
  });

  it('reports a failure as an uncaught error, and ends it', () => {
    const errors = caughtReports();
    const failure = new Error('x');
    attempt(() => {
      throw failure;
    });
    expect(errors).to.deep.equal([failure]);
  });
});
