import { expect } from 'chai';
import { ConsentryError } from '../../src/core/errors.js';
import { setLanguage } from '../../src/locales/set-language.js';

describe('setLanguage', () => {
  it('refuses in development what is no language, and keeps the one that was', () => {
    const consent = { settings: { language: 'en' } };
    const wrong = ['de'] as unknown as string;
    expect(() => setLanguage(consent, wrong)).to.throw(ConsentryError, 'language at language. Give one BCP 47 tag');
    expect(consent.settings.language).to.equal('en');
  });
});
