import { expect } from 'chai';
import { fileFor, languagesOfPage } from '../../src/locales/choose-language.js';
import { onTearDown } from '../support/tear-down.js';

describe('fileFor', () => {
  for (const [wanted, file] of Object.entries({
    de: 'de',
    'de-AT': 'de',
    'DE-at': 'de',
    de_DE: 'de',
    'de-Latn-CH-1996': 'de',
    'ar-EG': 'ar',
    'en-GB': 'en',
    'en-Latn-x-pirate': 'en',
    den: undefined,
    'x-de': undefined,
    'sr-Latn': undefined,
    '': undefined,
  })) {
    it(`says ${String(file)} for “${wanted}”`, () => {
      expect(fileFor([wanted])).to.equal(file);
    });
  }

  it('asks the next one where there is none', () => {
    expect(fileFor(['sr', 'sr-Latn-RS', '', 'ar-EG', 'de'])).to.equal('ar');
    expect(fileFor([])).to.equal(undefined);
  });
});

describe('languagesOfPage', () => {
  it('are that of the page, those of the browser, and English', () => {
    document.documentElement.lang = 'da';
    onTearDown(() => document.documentElement.removeAttribute('lang'));
    expect(languagesOfPage()).to.deep.equal(['da', ...navigator.languages, 'en']);
  });
});
