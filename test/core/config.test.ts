import { expect } from 'chai';
import { checkConfig } from '../../src/core/config.js';
import type { ConsentConfig } from '../../src/core/types.js';

const policy = { version: '1' };

describe('checkConfig', () => {
  it('fills in what is left out', () => {
    const settings = checkConfig({ policy });
    expect(settings.categories.map(({ id }) => id)).to.deep.equal([
      'essential',
      'functional',
      'analytics',
      'advertising',
    ]);
    expect(settings.cookie).to.deep.equal({ name: 'consentry', days: 183 });
    expect(settings.services).to.deep.equal([]);
    expect(settings.texts).to.deep.equal({});
  });

  it('keeps what is given', () => {
    const config: ConsentConfig<string> = {
      policy: { version: '2025-05-21', url: '/privacy' },
      controller: { name: 'Example Ltd' },
      cookie: { name: 'choice', domain: 'example.com', days: 90 },
      language: 'en-GB',
      texts: { title: 'Cookies?' },
    };
    expect(checkConfig(config)).to.include({
      policy: config.policy,
      controller: config.controller,
      language: 'en-GB',
      texts: config.texts,
    });
    expect(checkConfig(config).cookie).to.deep.equal(config.cookie);
  });

  it('puts essential first, whether it is named or not', () => {
    const idsOf = (categories: string[]): string[] =>
      checkConfig({ policy, categories }).categories.map(({ id }) => id);
    expect(idsOf(['stats', 'ads'])).to.deep.equal(['essential', 'stats', 'ads']);
    expect(idsOf(['stats', 'essential'])).to.deep.equal(['essential', 'stats']);
    expect(idsOf(['essential', 'stats'])).to.deep.equal(['essential', 'stats']);
  });

  it("keeps a site's own words for a category, essential included", () => {
    const categories = [
      { id: 'stats', label: 'Statistics' },
      { id: 'essential', label: 'Needed' },
    ];
    expect(checkConfig({ policy, categories }).categories).to.deep.equal([
      { id: 'essential', label: 'Needed' },
      { id: 'stats', label: 'Statistics' },
    ]);
  });

  it('leaves the given object as it was', () => {
    const config: ConsentConfig<string> = Object.freeze({ policy, categories: Object.freeze(['stats', 'essential']) });
    expect(() => checkConfig(config)).to.not.throw();
  });
});
