import { expect } from 'chai';
import { isOn, urlOf, withoutValues } from '../../src/debug/urls.js';

describe('isOn', () => {
  it('compares hosts as a policy does', () => {
    const url = 'https://static.example.com:8443/tag.js';
    for (const pattern of [
      'https://static.example.com',
      'static.example.com',
      'https://*.example.com/x',
      '*.example.com:*',
    ])
      expect(isOn(url, pattern), pattern).to.equal(true);
    for (const pattern of ['https://example.com', 'https://*.ample.com', 'https://static.example.com:443', '', '*'])
      expect(isOn(url, pattern), pattern).to.equal(false);
  });

  it('is never the page itself, and no URL is nowhere', () => {
    expect(isOn(location.href, location.hostname)).to.equal(false);
    expect(isOn('https://[', 'https://[')).to.equal(false);
  });
});

describe('withoutValues', () => {
  it('keeps the names of a query, and nothing that tells whose page it is', () => {
    expect(withoutValues('https://u:p@example.com/t.js?id=1&mail=a@b.c&id=2#x')).to.equal(
      'example.com/t.js?id=…&mail=…',
    );
    expect(withoutValues('data:text/javascript,secret')).to.equal('data:…');
    expect(withoutValues('https://[')).to.equal('(not a URL)');
  });
});

describe('urlOf', () => {
  it('is what an element waits with, else what it has, else nothing', () => {
    const image = document.createElement('img');
    expect(urlOf(image)).to.equal(null);
    image.setAttribute('src', '/a.gif');
    expect(urlOf(image)).to.equal(`${location.origin}/a.gif`);
    image.dataset['srcset'] = ' /b.gif 1x, /c.gif 2x';
    expect(urlOf(image)).to.equal(`${location.origin}/b.gif`);
    const film = document.createElement('video');
    film.append(Object.assign(document.createElement('source'), { src: '/d.mp4' }));
    expect(urlOf(film)).to.equal(`${location.origin}/d.mp4`);
  });
});
