import { expect } from 'chai';
import { parentDomains } from '../../src/core/domains.js';

describe('parentDomains', () => {
  it('names the host and its parents, down to two labels', () => {
    expect(parentDomains('a.shop.example.co.uk')).to.deep.equal([
      'a.shop.example.co.uk',
      'shop.example.co.uk',
      'example.co.uk',
      'co.uk',
    ]);
  });

  it('names nothing for a host of one label, where a cookie can only be host-only', () => {
    expect(parentDomains('localhost')).to.deep.equal([]);
  });
});
