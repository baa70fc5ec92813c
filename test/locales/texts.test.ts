import { expect } from 'chai';
import { descriptionOf, labelOf, textsFor } from '../../src/locales/texts.js';
import { en } from '../../src/locales/en.js';
import { enPreferences } from '../../src/locales/en-preferences.js';
import { settingsWith } from '../support/records.js';

const texts = { ...en, ...enPreferences };

describe('texts', () => {
  it("are English, with the site's own in their place", () => {
    const texts = textsFor(settingsWith({ texts: { title: 'Cookies?' } }));
    expect([texts.title, texts.acceptAll]).to.deep.equal(['Cookies?', en.acceptAll]);
  });

  it("name a category by the site's label, else the language's, else its id", () => {
    expect(labelOf({ id: 'analytics', label: 'Numbers' }, en)).to.equal('Numbers');
    expect(labelOf({ id: 'analytics' }, en)).to.equal('Analytics');
    expect(labelOf({ id: 'my-own' }, en)).to.equal('my-own');
  });

  it('describe a category, or say nothing', () => {
    expect(descriptionOf({ id: 'analytics' }, texts)).to.equal(texts.analyticsText);
    expect(descriptionOf({ id: 'analytics', description: 'Own words' }, texts)).to.equal('Own words');
    expect(descriptionOf({ id: 'my-own' }, texts)).to.equal('');
  });

  it('describe every default category', () => {
    for (const { id } of settingsWith().categories) {
      expect(labelOf({ id }, texts)).to.not.equal(id);
      expect(descriptionOf({ id }, texts)).to.match(/\.$/);
    }
  });
});
