import { expect } from 'chai';
import { ar } from '../../src/locales/ar.js';
import { categoryList } from '../../src/locales/category-list.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { he } from '../../src/locales/he.js';
import { english, type Spoken } from '../../src/locales/spoken.js';
import { th } from '../../src/locales/th.js';

const three = [{ id: 'functional' }, { id: 'analytics' }, { id: 'advertising' }];
const turkish: Spoken = { language: 'tr-TR', list: [', ', ' ve '], texts: { a: 'İşlevsellik', b: 'Ilgi' } };

describe('categoryList', () => {
  for (const [what, text, ...args] of [
    ['three', 'functional, analytics and advertising', three, en, english],
    ['two', 'functional and analytics', three.slice(0, 2), en, english],
    ['one', 'functional', three.slice(0, 1), en, english],
    ['none', '', [], en, english],
    ['the nouns of German', 'Zusatzfunktionen, Analyse und Werbung', three, de.texts, de],
    ['Arabic', 'الوظائف الإضافية، التحليلات والإعلانات', three, ar.texts, ar],
    ['Hebrew', 'תכונות נוספות, אנליטיקה ופרסום', three, he.texts, he],
    ['Thai', 'ฟังก์ชันเสริม การวิเคราะห์ และการโฆษณา', three, th.texts, th],
    ['Turkish', 'işlevsellik ve ılgi', [{ id: 'a' }, { id: 'b' }], turkish.texts, turkish],
    ["a site's own names", 'YouTube and analytics', [{ id: 'x', label: 'YouTube' }, three[1]!], en, english],
    ['a language of which nothing is known', 'x, y', [{ id: 'x' }, { id: 'y' }], {}, { language: 'en_US', texts: {} }],
  ] as [string, string, ...Parameters<typeof categoryList>][]) {
    it(`says “${text}” of ${what}`, () => {
      expect(categoryList(...args)).to.equal(text);
    });
  }
});
