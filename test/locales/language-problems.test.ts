import { expect } from 'chai';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { enEmbed } from '../../src/locales/en-embed.js';
import { tellLanguageProblems } from '../../src/locales/language-problems.js';
import { consoleLines } from '../support/reports.js';

const esperanto = { language: 'eo', texts: { ...en, reopen: 'Kuketoj' } };

describe('tellLanguageProblems', () => {
  it("names what the site's own language lacks, and where it belongs", () => {
    const lines = consoleLines('warn');
    tellLanguageProblems({ language: { language: 'eo', texts: { ...en, title: '' } } }, en);
    expect(lines).to.deep.equal([
      '[consentry] The language "eo" of the configuration lacks texts: title, reopen. ' +
        'Give them in "language.texts"; docs/languages.md says where all keys are.',
    ]);
  });

  it('leaves the label of the small button to the banner', () => {
    const lines = consoleLines('warn');
    tellLanguageProblems({ language: { language: 'eo', texts: { ...enEmbed } } }, enEmbed);
    expect(lines).to.deep.equal([]);
  });

  it('says nothing where all is there, or is replaced', () => {
    const lines = consoleLines('warn');
    tellLanguageProblems({ language: de }, en);
    tellLanguageProblems({ language: esperanto }, en);
    tellLanguageProblems({ language: { language: 'eo', texts: en }, texts: { reopen: 'Kuketoj' } }, en);
    expect(lines).to.deep.equal([]);
  });
});
