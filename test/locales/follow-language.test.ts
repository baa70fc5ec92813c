import { expect } from 'chai';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { followLanguage, type LanguageSettings } from '../../src/locales/follow-language.js';
import { setLanguage } from '../../src/locales/set-language.js';
import { english, type Spoken } from '../../src/locales/spoken.js';
import { consoleLines } from '../support/reports.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

/** What is told of a page in this language, with this configuration. */
function setup(settings: LanguageSettings = {}, lang = ''): { told: Spoken[]; stop: () => void } {
  document.documentElement.lang = lang;
  const told: Spoken[] = [];
  const stop = followLanguage(settings, en, (spoken) => told.push(spoken));
  onTearDown(() => {
    stop();
    document.documentElement.removeAttribute('lang');
  });
  return { told, stop };
}

const names = (told: readonly Spoken[]): string[] => told.map(({ language }) => language);

describe('followLanguage', () => {
  it('tells English before anything is painted', async () => {
    const { told } = setup({}, 'en-GB');
    for (let turns = 0; turns < 5; turns++) await Promise.resolve();
    expect(told).to.deep.equal([english]);
  });

  it('tells the language that is configured, called as it is there, before that of the page', async () => {
    const { told } = setup({ language: 'de-AT' }, 'ar');
    await until('it is told', () => told[0]);
    expect([told[0]!.language, told[0]!.texts['acceptAll']]).to.deep.equal(['de-AT', 'Alle akzeptieren']);
  });

  it('tells that of the page, and asks the browser where there is none', async () => {
    const { told, stop } = setup({}, 'de-CH');
    await until('it is told', () => told[0]);
    stop();
    const { told: other } = setup({}, 'sr');
    await until('it is told', () => other[0]);
    expect([names(told), names(other)]).to.deep.equal([['de'], ['en']]);
  });

  it('takes a language that is handed over', async () => {
    const { told } = setup({ language: ar }, 'de');
    await until('it is told', () => told[0]);
    expect(told).to.deep.equal([ar]);
  });

  it("leaves a language of the site's own its name, with nothing of English between the items of a list", async () => {
    consoleLines('warn');
    const { told } = setup({ language: 'sr', texts: { text: '{categories}' } });
    await until('it is told', () => told[0]);
    expect(told).to.deep.equal([{ ...english, language: 'sr', list: undefined }]);
  });

  it('follows the page, tells nothing twice, and the newest last', async () => {
    const { told } = setup({}, 'de');
    await until('German is told', () => told.length);
    document.documentElement.lang = 'de-AT';
    await wait(20);
    document.documentElement.lang = 'ar';
    await Promise.resolve();
    document.documentElement.lang = 'en';
    await until('English is told', () => told.length > 1);
    await wait(50);
    expect(names(told)).to.deep.equal(['de', 'en']);
  });

  it('follows setLanguage, and the page again when it says nothing', async () => {
    const consent = { settings: { language: 'en' } };
    const { told } = setup(consent.settings, 'de');
    await until('English is told', () => told.length);
    setLanguage(consent, 'ar');
    await until('Arabic is told', () => told.length > 1);
    setLanguage(consent);
    await until('German is told', () => told.length > 2);
    expect(names(told)).to.deep.equal(['en', 'ar', 'de']);
  });

  it('tells nothing once it is stopped, what is on its way neither', async () => {
    const { told, stop } = setup({}, 'de');
    stop();
    document.documentElement.lang = 'ar';
    await wait(100);
    expect(told).to.deep.equal([]);
  });

  it('warns in development where nothing tells the language of texts, or where there is none of this name', async () => {
    const lines = consoleLines('warn');
    setup({ texts: { title: 'Kolačići', reopen: 'Kolačići' } });
    setup({ texts: { title: 'Kolačići' } }, 'hr');
    setup({ language: 'sr', texts: { reopen: 'Kolačići' } });
    await until('both are told', () => lines.length > 1);
    expect(lines.map((line) => /\[consentry\] (.*? (title|"sr")) /.exec(line)?.[1])).to.deep.equal([
      'Nothing says in which language title',
      'There is no language "sr"',
    ]);
  });
});
