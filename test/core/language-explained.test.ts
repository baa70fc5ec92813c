import { expect } from 'chai';
import { explain } from '../../src/core/config-explained.js';
import { ConsentryError } from '../../src/core/errors.js';
import type { ConsentConfig } from '../../src/core/types.js';
import { de } from '../../src/locales/de.js';

function errorOf(language: unknown): ConsentryError | null {
  try {
    explain({ policy: { version: '1' }, language } as ConsentConfig<string>);
    return null;
  } catch (error) {
    expect(error).to.be.instanceOf(ConsentryError);
    return error as ConsentryError;
  }
}

describe('explainLanguage', () => {
  for (const [name, [language, path, cure]] of Object.entries<[unknown, string, string]>({
    'a number': [5, 'language', '"de" or "pt-BR"'],
    null: [null, 'language', 'leave it out'],
    'a list': [['de'], 'language', 'one BCP 47 tag'],
    'an empty text': ['', 'language', 'leave it out'],
    'a name with a space': ['Plain German', 'language', '"de" or "pt-BR"'],
    'an empty object': [{}, 'language.language', '"language": "eo", "texts"'],
    'a language that does not say which': [{ texts: { title: 'Kuketoj' } }, 'language.language', 'BCP 47'],
    'a language without texts': [{ language: 'eo' }, 'language.texts', 'by their key'],
    'a language whose texts are a list': [{ language: 'eo', texts: ['Kuketoj'] }, 'language.texts', 'by their key'],
    'a language with a text that is none': [{ language: 'eo', texts: { title: 5 } }, 'language.texts', 'by their key'],
  })) {
    it(`names the place and the cure for ${name}`, () => {
      const error = errorOf(language)!;
      expect(error).to.include({ code: 'language', path });
      expect(error.message).to.contain(cure);
    });
  }

  for (const language of [undefined, 'de', 'de-AT', 'de_AT', 'zh-Hant-HK', 'sr', de, { language: 'eo', texts: {} }]) {
    it(`has nothing against ${JSON.stringify(language)?.slice(0, 30)}`, () => {
      expect(errorOf(language)).to.equal(null);
    });
  }
});
