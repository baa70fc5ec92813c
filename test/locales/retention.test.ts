import { expect } from 'chai';
import { formatRetention } from '../../src/locales/retention.js';
import { en } from '../../src/locales/en.js';
import { enPreferences } from '../../src/locales/en-preferences.js';

const texts = { ...en, ...enPreferences };

describe('formatRetention', () => {
  for (const [retention, text] of Object.entries({
    P13M: '13 months',
    P1Y: '1 year',
    P1Y6M: '1 year, 6 months',
    P2W: '2 weeks',
    P400D: '400 days',
    PT30M: '30 minutes',
    P1DT12H: '1 day, 12 hours',
    PT1S: '1 second',
    session: 'This visit',
    persistent: 'Until deleted',
    'about a year': 'about a year',
    P: 'P',
    'P1.5Y': 'P1.5Y',
  })) {
    it(`says “${text}” for ${retention}`, () => {
      expect(formatRetention(retention, texts, 'en')).to.equal(text);
    });
  }

  it('speaks the language that is given', () => {
    expect(formatRetention('P13M', texts, 'de')).to.equal('13 Monate');
    expect(formatRetention('P1Y6M', texts, 'ja')).to.equal('1 年 6 か月');
    expect(formatRetention('P13M', texts, 'ar-EG')).to.equal('١٣ شهرًا');
  });

  it('says something in a language that is none, or that the browser has no words of', () => {
    for (const language of ['en_US', 'english!', '', 'mt', 'cy', 'xx']) {
      expect(formatRetention('P1Y6M', texts, language), language).to.match(/\p{Nd}.*6/u);
    }
  });
});
