import { expect } from 'chai';
import { parentDomains } from '../../src/core/domains.js';

describe('parentDomains', () => {
  it('names the host and its parents, down to the last label', () => {
    expect(parentDomains('a.shop.example.co.uk')).to.deep.equal([
      'a.shop.example.co.uk',
      'shop.example.co.uk',
      'example.co.uk',
      'co.uk',
      'uk',
    ]);
  });

  it('names a host of one label, for which a browser takes no cookie', () => {
    expect(parentDomains('localhost')).to.deep.equal(['localhost']);
  });
});
