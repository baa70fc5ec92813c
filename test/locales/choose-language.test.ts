import { expect } from 'chai';
import { fileFor, languagesOfPage } from '../../src/locales/choose-language.js';
import { loadLanguage } from '../../src/locales/load-language.js';
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
    zh: 'zh',
    'zh-CN': 'zh',
    'zh-SG': 'zh',
    'zh-Hans-HK': 'zh-hans',
    'zh-TW': 'zh-tw',
    'zh-HK': 'zh-hk',
    'zh-mo': 'zh-mo',
    'zh-Hant': 'zh-hant',
    'zh-Hant-CN': 'zh-hant',
    zh_TW: 'zh-tw',
    zh_Hant_HK: 'zh-hant',
    pt: 'pt',
    'pt-PT': 'pt',
    'pt-AO': 'pt',
    'pt-BR': 'pt-br',
    pt_BR: 'pt-br',
    'pt-BRA': 'pt',
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

describe('the files', () => {
  for (const [language, tags] of Object.entries({
    'zh-Hans': ['zh', 'zh-CN', 'zh-SG', 'zh-Hans'],
    'zh-Hant': ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh_TW'],
    pt: ['pt', 'pt-PT'],
    'pt-BR': ['pt-BR', 'pt_BR'],
    nb: ['nb', 'no', 'nn-NO'],
  })) {
    it(`are ${language} for ${tags.join(', ')}`, async () => {
      const found = await Promise.all(tags.map((tag) => loadLanguage(fileFor([tag])!)));
      expect(found.map((one) => one.language)).to.deep.equal(tags.map(() => language));
    });
  }
});

describe('languagesOfPage', () => {
  it('are that of the page, those of the browser, and English', () => {
    document.documentElement.lang = 'da';
    onTearDown(() => document.documentElement.removeAttribute('lang'));
    expect(languagesOfPage()).to.deep.equal(['da', ...navigator.languages, 'en']);
  });
});
