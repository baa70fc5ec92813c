import { expect } from 'chai';
import { fileFor } from '../../src/locales/choose-language.js';
import { en } from '../../src/locales/en.js';
import { enEmbed } from '../../src/locales/en-embed.js';
import { enPreferences } from '../../src/locales/en-preferences.js';
import { enServices } from '../../src/locales/en-services.js';
import { languages } from '../../src/locales/language-files.js';
import type { Language } from '../../src/locales/language.js';
import { loadLanguage } from '../../src/locales/load-language.js';

const english: Readonly<Record<string, string>> = { ...en, ...enPreferences, ...enServices, ...enEmbed };

/** What is filled in, each once: a language may have a name twice, or in another order. */
const blanks = (text: string): string[] => [...new Set(text.match(/\{.*?\}/g))].sort();

/** A language's texts that are not as this says. */
const texts = ({ texts }: Language, fits: (text: string, key: string) => boolean): string[] =>
  Object.entries(texts).flatMap(([key, text]) => (fits(text, key) ? [] : [`${key}: ${text}`]));

for (const tag of languages.filter((one) => one !== 'en')) {
  describe(`the language ${tag}`, () => {
    let language: Language;
    before(async () => {
      language = (await loadLanguage(fileFor([tag])!)) as Language;
    });

    it('bears its name, which is a tag in its usual form', () => {
      expect(language.language).to.equal(tag);
      expect(Intl.getCanonicalLocales(tag)).to.deep.equal([tag]);
    });

    it('says what English says, in the same order', () => {
      expect(Object.keys(language.texts)).to.deep.equal(Object.keys(english));
      expect(texts(language, (text) => text.trim() !== '')).to.deep.equal([]);
    });

    it('leaves the same blanks', () => {
      const fits = (text: string, key: string): boolean => String(blanks(text)) === String(blanks(english[key]!));
      expect(texts(language, fits)).to.deep.equal([]);
    });

    it('has quotation marks and apostrophes of its own, and composed letters', () => {
      expect(texts(language, (text) => !/['"`]/.test(text) && text.normalize('NFC') === text)).to.deep.equal([]);
    });

    it('says what stands between the items of a list, and in which direction it runs', () => {
      expect(language.list).to.have.lengthOf(2);
      const { script } = new Intl.Locale(tag).maximize();
      expect(language.dir).to.equal(/Arab|Hebr|Thaa/.test(script!) ? 'rtl' : undefined);
    });
  });
}
