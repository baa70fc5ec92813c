import { expect } from 'chai';
import fc from 'fast-check';
import { canonicalJson, noticeText, sha256 } from '../../src/records/notice.js';
import { settingsWith } from '../support/records.js';

describe('canonicalJson', () => {
  it('orders the members of every object, and keeps the order of lists', () => {
    expect(canonicalJson({ b: [3, { z: 1, a: 2 }], a: { d: null, c: 'x' } })).to.equal(
      '{"a":{"c":"x","d":null},"b":[3,{"a":2,"z":1}]}',
    );
  });

  it('orders by UTF-16, as RFC 8785 does, and not by language', () => {
    expect(canonicalJson({ ö: 1, z: 2, Z: 3, '€': 4 })).to.equal('{"Z":3,"z":2,"ö":1,"€":4}');
  });

  it('is the same text for the same content, and the same content when it is read', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(object, (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        const text = canonicalJson(value);
        expect(canonicalJson(reversed)).to.equal(text);
        expect(text).to.equal(canonicalJson(JSON.parse(text)));
      }),
    );
  });

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).to.equal('{"b":1}');
  });
});

describe('noticeText', () => {
  const notice = { language: 'en', texts: { title: 'Cookies', text: 'May we?' } };

  it('holds the texts, the policy, the categories and the services', () => {
    const text = JSON.parse(noticeText(settingsWith(), notice)) as Record<string, unknown>;
    expect(text).to.have.keys('schema_version', 'language', 'policy', 'categories', 'services', 'texts');
    expect(text['texts']).to.deep.equal(notice.texts);
  });

  it('says that services could be chosen by themselves, where they could', () => {
    const text = noticeText(settingsWith({ serviceChoices: true }), notice);
    expect(JSON.parse(text)).to.deep.include({ service_choices: true });
    expect(noticeText(settingsWith({ serviceChoices: false }), notice)).to.equal(noticeText(settingsWith(), notice));
  });

  it('changes with every word that was shown', () => {
    const before = noticeText(settingsWith(), notice);
    expect(noticeText(settingsWith(), { ...notice, texts: { ...notice.texts, text: 'May we!' } })).to.not.equal(before);
    expect(noticeText(settingsWith({ policy: { version: '2' } }), notice)).to.not.equal(before);
  });
});

describe('sha256', () => {
  it('is the hash in hexadecimal of the text in UTF-8', async () => {
    expect(await sha256('')).to.equal('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(await sha256('abc')).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await sha256('ü')).to.equal('607474ca475a9724d7360aba71a56d5df77e61350e3f724cfa1f46e857e2d85f');
  });
});
